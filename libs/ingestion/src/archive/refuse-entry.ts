import type { NamedZipEntry } from '../read/list-zip-entries.js';
import { ReadRefusal } from '../read/read-refusal.js';
import type { ArchiveLimits } from './archive-limits.js';

const ZIP_NAME = /\.(zip|rar|7z|gz|tar|tgz)$/i;

/**
 * Whether a file in a zip may be unpacked at all.
 * @throws ReadRefusal FILE_NAME_UNSAFE, FILE_NESTED_ARCHIVE, FILE_TOO_LARGE, FILE_ZIP_BOMB
 */
export function refuseEntry({ name, entry }: NamedZipEntry, limits: ArchiveLimits, fileBytes: number): void {
  if (leadsOut(name)) throw new ReadRefusal('FILE_NAME_UNSAFE');
  if (ZIP_NAME.test(name)) throw new ReadRefusal('FILE_NESTED_ARCHIVE');
  if (entry.unpackedBytes > limits.ratioFromBytes && entry.unpackedBytes > limits.ratio * entry.packedBytes)
    throw new ReadRefusal('FILE_ZIP_BOMB');
  if (entry.unpackedBytes > fileBytes)
    throw new ReadRefusal('FILE_TOO_LARGE', { bytes: entry.unpackedBytes, maximumBytes: fileBytes });
}

/** `../`, `/etc`, `C:\`: whoever unpacked such a zip to a folder would write beside it. */
function leadsOut(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return parts.includes('..') || parts[0] === '' || /^[A-Za-z]:/.test(name);
}
