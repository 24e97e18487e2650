import { ReadRefusal } from './read-refusal.js';

/** Compound file of old Office; modern Office wraps an encrypted workbook in one, too. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP_ENTRY = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Refuses what is no zip by its first bytes, the name of the file being worth nothing.
 * @throws ReadRefusal FILE_NOT_A_WORKBOOK, FILE_LEGACY_XLS, FILE_ENCRYPTED
 */
export function sniffFile(bytes: Buffer): void {
  if (bytes.subarray(0, 4).equals(ZIP_ENTRY)) return;
  if (!bytes.subarray(0, 8).equals(COMPOUND_FILE)) throw new ReadRefusal('FILE_NOT_A_WORKBOOK');
  // Stream names stand in the directory of a compound file as UTF-16.
  if (bytes.includes('EncryptedPackage', 0, 'utf16le')) throw new ReadRefusal('FILE_ENCRYPTED');
  if (bytes.includes('Workbook', 0, 'utf16le') || bytes.includes('Book', 0, 'utf16le'))
    throw new ReadRefusal('FILE_LEGACY_XLS');
  throw new ReadRefusal('FILE_NOT_A_WORKBOOK');
}
