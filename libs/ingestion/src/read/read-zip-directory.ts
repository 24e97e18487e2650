import { listZipEntries } from './list-zip-entries.js';
import type { ReadLimits } from './read-limits.js';
import { ReadRefusal } from './read-refusal.js';
import type { ZipEntry } from './zip-entry.js';

const LEADS_OUT = /(?:^|[\\/])\.\.(?:[\\/]|$)|\u0000/;

/**
 * The central directory of a zip, by part name in lower case (part names differ not by case, ECMA-376 part 2, §6.2).
 * Every size is checked here, before one byte is unpacked.
 * @throws ReadRefusal FILE_DAMAGED, FILE_TOO_MANY_PARTS, FILE_ENCRYPTED, FILE_ZIP_BOMB
 */
export function readZipDirectory(bytes: Buffer, limits: ReadLimits): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const { name, entry } of listZipEntries(bytes, limits.parts)) {
    total += entry.unpackedBytes;
    refuseBomb(entry, total, limits);
    const key = name.toLowerCase();
    // No part of a workbook has such a name; whoever unpacked the file to a folder would write beside it.
    if (LEADS_OUT.test(key)) throw new ReadRefusal('FILE_DAMAGED');
    // Two parts of one name: which of them is read would depend on the program.
    if (entries.has(key)) throw new ReadRefusal('FILE_DAMAGED');
    entries.set(key, entry);
  }
  return entries;
}

function refuseBomb(entry: ZipEntry, total: number, limits: ReadLimits): void {
  const isSwollen =
    entry.unpackedBytes > limits.ratioFromBytes &&
    entry.unpackedBytes > limits.ratio * Math.max(1, entry.packedBytes);
  if (entry.unpackedBytes > limits.partBytes || total > limits.totalBytes || isSwollen)
    throw new ReadRefusal('FILE_ZIP_BOMB', { maximumBytes: limits.totalBytes });
}
