/** Enough to see the first line of any CSV of ours. */
const LOOKED_AT = 4_096;

const BOM = '\u00ef\u00bb\u00bf';

/**
 * Which door a file has come through, by its first bytes alone: its name and its declared type are worth nothing, and
 * the file is read again later, when neither is at hand. A workbook is whatever is no text of the two.
 */
export function doorOf(bytes: Buffer): 'workbook' | 'json' | 'csv' {
  const head = bytes.subarray(0, LOOKED_AT).toString('latin1').replace(BOM, '').trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return 'json';
  if (head.startsWith('<') || head.startsWith('PK\u0003\u0004') || head.includes('\u0000')) return 'workbook';
  // Keys are plain Latin letters in every encoding that a CSV may come in.
  const line = head.split(/[\r\n]/, 1)[0] ?? '';
  return /^[#"\s]*[A-Za-z][A-Za-z0-9"]*\s*[,;\t]/.test(line) ? 'csv' : 'workbook';
}
