import type { ReadLimits } from './read-limits.js';
import { ReadRefusal } from './read-refusal.js';
import type { ZipEntry } from './zip-entry.js';

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_BIT = 1;

/**
 * The central directory of a zip, by part name in lower case (part names differ not by case, ECMA-376 part 2, §6.2).
 * Every size is checked here, before one byte is unpacked.
 * @throws ReadRefusal FILE_DAMAGED, FILE_TOO_MANY_PARTS, FILE_ENCRYPTED, FILE_ZIP_BOMB
 */
export function readZipDirectory(bytes: Buffer, limits: ReadLimits): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.parts) throw new ReadRefusal('FILE_TOO_MANY_PARTS', { maximum: limits.parts });
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) throw new ReadRefusal('FILE_DAMAGED');
    const nameBytes = bytes.readUInt16LE(at + 28);
    const extraBytes = bytes.readUInt16LE(at + 30);
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + bytes.readUInt16LE(at + 32);
    if (next > end) throw new ReadRefusal('FILE_DAMAGED');
    const name = bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes).toLowerCase();
    const entry = readEntry(bytes, at, at + ENTRY_BYTES + nameBytes, extraBytes);
    total += entry.unpackedBytes;
    refuseBomb(entry, total, limits);
    // Two parts of one name: which of them is read would depend on the program.
    if (entries.has(name)) throw new ReadRefusal('FILE_DAMAGED');
    entries.set(name, entry);
    at = next;
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ReadRefusal('FILE_DAMAGED');
}

function readEntry(bytes: Buffer, at: number, extraAt: number, extraBytes: number): ZipEntry {
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED_BIT) !== 0) throw new ReadRefusal('FILE_ENCRYPTED');
  const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  if (sizes.includes(IN_ZIP64)) readZip64Sizes(bytes, extraAt, extraAt + extraBytes, sizes);
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = sizes;
  if (offset + packedBytes > bytes.length) throw new ReadRefusal('FILE_DAMAGED');
  return {
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedBytes,
    unpackedBytes,
    offset,
  };
}

/** Some writers put sizes into the zip64 field though they would fit; it lists only those marked, in this order. */
function readZip64Sizes(bytes: Buffer, from: number, to: number, sizes: number[]): void {
  for (let at = from; at + 4 <= to; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    sizes.forEach((size, index) => {
      if (size !== IN_ZIP64 || value + 8 > to) return;
      sizes[index] = Number(bytes.readBigUInt64LE(value));
      value += 8;
    });
    return;
  }
}

function refuseBomb(entry: ZipEntry, total: number, limits: ReadLimits): void {
  const isSwollen =
    entry.unpackedBytes > limits.ratioFromBytes &&
    entry.unpackedBytes > limits.ratio * Math.max(1, entry.packedBytes);
  if (entry.unpackedBytes > limits.partBytes || total > limits.totalBytes || isSwollen)
    throw new ReadRefusal('FILE_ZIP_BOMB', { maximumBytes: limits.totalBytes });
}
