import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';

/**
 * The text of a JSON or CSV, with or without its byte order mark.
 * @throws ReadRefusal FILE_TOO_LARGE, FILE_NOT_UTF8
 */
export function decodeDoorText(bytes: Buffer, { textBytes }: ReadLimits): string {
  if (bytes.length > textBytes)
    throw new ReadRefusal('FILE_TOO_LARGE', { bytes: bytes.length, maximumBytes: textBytes });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadRefusal('FILE_NOT_UTF8');
  }
}
