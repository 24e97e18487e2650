import { decodeEntities } from './decode-entities.js';

/**
 * A text cut out of `xmlBytes` → what it says: UTF-8 decoded where it is not plain ASCII, references resolved unless it
 * is literal (CDATA). @throws ReadRefusal FILE_DAMAGED
 */
export function decodeText(bytes: string, isLiteral = false): string {
  const text = /^[\x00-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
  return isLiteral ? text : decodeEntities(text);
}
