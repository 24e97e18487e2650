import { crc32, inflateRawSync } from 'node:zlib';
import type { ReadLimits } from './read-limits.js';
import { ReadRefusal } from './read-refusal.js';
import type { ZipEntry } from './zip-entry.js';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/**
 * Output grows in steps of this many bytes at most. A part is unpacked in one step, as to join steps takes its size once
 * more; a lying size costs nothing, as memory that is not written to is only promised.
 */
const LARGEST_CHUNK = 67_108_864;

/**
 * The bytes of one part. Never more than its directory entry declares, and the entry was held against the limits.
 * @throws ReadRefusal FILE_DAMAGED, FILE_ZIP_BOMB
 */
export function unpackPart(bytes: Buffer, entry: ZipEntry, limits: ReadLimits): Buffer {
  const { offset, packedBytes, unpackedBytes, method } = entry;
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER)
    throw new ReadRefusal('FILE_DAMAGED');
  const start = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedBytes > bytes.length) throw new ReadRefusal('FILE_DAMAGED');
  const packed = bytes.subarray(start, start + packedBytes);
  const part = method === DEFLATED ? unpackDeflated(packed, unpackedBytes, limits) : packed;
  const isSound =
    (method === DEFLATED || method === STORED) && part.length === unpackedBytes && crc32(part) === entry.crc;
  if (!isSound) throw new ReadRefusal('FILE_DAMAGED');
  return part;
}

function unpackDeflated(packed: Buffer, unpackedBytes: number, limits: ReadLimits): Buffer {
  const part = inflate(packed, unpackedBytes);
  if (part) return part;
  // It holds more than it says: a byte lost on the way, or a bomb under a false flag. Its true size tells.
  const isBomb = inflate(packed, limits.partBytes) === null;
  throw new ReadRefusal(isBomb ? 'FILE_ZIP_BOMB' : 'FILE_DAMAGED', {
    ...(isBomb ? { maximumBytes: limits.partBytes } : {}),
  });
}

/** Null where the part holds more than `most` bytes. */
function inflate(packed: Buffer, most: number): Buffer | null {
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, most),
      chunkSize: Math.min(LARGEST_CHUNK, Math.max(64, most + 1)),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw new ReadRefusal('FILE_DAMAGED');
  }
}
