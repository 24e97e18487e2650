import { ReadRefusal } from './read-refusal.js';
import type { ZipEntry } from './zip-entry.js';

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** A local header without the name that follows it. */
const LOCAL_BYTES = 30;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_BIT = 1;

/** Bytes at the end of a zip within which its end record lies. */
export const ZIP_TAIL_BYTES = END_BYTES + LONGEST_COMMENT;

export interface NamedZipEntry {
  readonly name: string;
  readonly entry: ZipEntry;
}

/**
 * The central directory of a zip, at most `most` entries. `bytes` is the zip, or its end from the directory on, `base`
 * bytes of the file having been left out.
 * @throws ReadRefusal FILE_DAMAGED, FILE_TOO_MANY_PARTS, FILE_ENCRYPTED, FILE_ZIP_BOMB
 */
export function listZipEntries(bytes: Buffer, most: number, base = 0): NamedZipEntry[] {
  const end = findZipEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw new ReadRefusal('FILE_TOO_MANY_PARTS', { maximum: most });
  const entries: NamedZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16) - base;
  for (let index = 0; index < count; index++) {
    if (at < 0 || at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY)
      throw new ReadRefusal('FILE_DAMAGED');
    const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
    const extraBytes = bytes.readUInt16LE(at + 30);
    const next = nameEnd + extraBytes + bytes.readUInt16LE(at + 32);
    if (next > end) throw new ReadRefusal('FILE_DAMAGED');
    const entry = readEntry(bytes, at, nameEnd, extraBytes);
    if (entry.offset + entry.packedBytes > base + bytes.length) throw new ReadRefusal('FILE_DAMAGED');
    entries.push({ name: bytes.toString('utf8', at + ENTRY_BYTES, nameEnd), entry });
    at = next;
  }
  refuseOverlap(entries);
  return entries;
}

/**
 * Entries that share their bytes make ten terabytes out of ten megabytes, each of them within every limit (Fifield, «A
 * better zip bomb», 2019); no program writes such a zip.
 * @throws ReadRefusal FILE_ZIP_BOMB
 */
function refuseOverlap(entries: readonly NamedZipEntry[]): void {
  const sorted = entries.map(({ entry }) => entry).sort((one, other) => one.offset - other.offset);
  let end = 0;
  for (const { offset, packedBytes } of sorted) {
    if (offset < end) throw new ReadRefusal('FILE_ZIP_BOMB');
    end = offset + LOCAL_BYTES + packedBytes;
  }
}

/** Where the end record starts. @throws ReadRefusal FILE_DAMAGED */
export function findZipEnd(bytes: Buffer): number {
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
