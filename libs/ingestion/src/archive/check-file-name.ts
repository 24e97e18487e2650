import type { Finding } from '#faults';
import { templateFinding } from '../checks/template-finding.js';
import { doorOf } from '../doors/door-of.js';

/** Longest name that common file systems keep. */
const LONGEST = 255;
/** Controls, NUL among them, and what turns the direction of the text: `\u202Exslx.exe` is shown as `exe.xlsx`. */

const HIDDEN = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
/** Latin and with a letter first: «گزارش ۱۴۰۵.۱» has no extension. */
const EXTENSION = /\.([a-z][a-z0-9]{0,7})$/i;
/** The first one is what is told to a sender. */
const EXTENSIONS = { workbook: ['xlsx', 'xlsm'], csv: ['csv', 'txt'], json: ['json'] } as const;

/**
 * Whether a file may have its name, once its content is known to be a report of ours: no hidden characters, not too long, and
 * an extension that says what the content is. A name without extension says nothing wrong. Of a path the last part counts.
 */
export function checkFileName(path: string, bytes: Buffer): Finding[] {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const findings: Finding[] = [];
  if (HIDDEN.test(name)) findings.push(templateFinding('FILE_NAME_UNSAFE'));
  if (name.length > LONGEST) findings.push(templateFinding('FILE_NAME_TOO_LONG', { maximum: LONGEST }));
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase();
  const expected: readonly string[] = EXTENSIONS[doorOf(bytes)];
  if (extension !== undefined && !expected.includes(extension))
    findings.push(templateFinding('FILE_EXTENSION_OTHER', { extension, expected: expected[0] ?? '' }));
  return findings;
}
