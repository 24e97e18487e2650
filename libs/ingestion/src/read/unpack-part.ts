import { crc32, inflateRawSync } from 'node:zlib';
import { ReadRefusal } from './read-refusal.js';
import type { ZipEntry } from './zip-entry.js';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Output grows in steps of this many bytes at most, so that a lying size reserves no memory. */
const LARGEST_CHUNK = 1_048_576;

/**
 * The bytes of one part. Never more than its directory entry declares, and the entry was held against the limits.
 * @throws ReadRefusal FILE_DAMAGED, FILE_ZIP_BOMB (it unpacks to more than it says)
 */
export function unpackPart(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packedBytes, unpackedBytes, method } = entry;
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER)
    throw new ReadRefusal('FILE_DAMAGED');
  const start = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedBytes > bytes.length) throw new ReadRefusal('FILE_DAMAGED');
  const packed = bytes.subarray(start, start + packedBytes);
  const part = method === DEFLATED ? inflate(packed, unpackedBytes) : packed;
  const isSound =
    (method === DEFLATED || method === STORED) && part.length === unpackedBytes && crc32(part) === entry.crc;
  if (!isSound) throw new ReadRefusal('FILE_DAMAGED');
  return part;
}

function inflate(packed: Buffer, unpackedBytes: number): Buffer {
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, unpackedBytes),
      chunkSize: Math.min(LARGEST_CHUNK, Math.max(64, unpackedBytes + 1)),
    });
  } catch (error) {
    const isTooLong = error instanceof RangeError;
    throw new ReadRefusal(isTooLong ? 'FILE_ZIP_BOMB' : 'FILE_DAMAGED');
  }
}
