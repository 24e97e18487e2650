import { type FileHandle, open } from 'node:fs/promises';
import type { Finding } from '#faults';
import { templateFinding } from '../checks/template-finding.js';
import { findZipEnd, listZipEntries, type NamedZipEntry, ZIP_TAIL_BYTES } from '../read/list-zip-entries.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { unpackPart } from '../read/unpack-part.js';
import type { ZipEntry } from '../read/zip-entry.js';
import { type ArchiveLimits, DEFAULT_ARCHIVE_LIMITS } from './archive-limits.js';
import { refuseEntry } from './refuse-entry.js';

const LOCAL_HEADER_BYTES = 30;

/** The bytes of a workbook in the zip, or why it is not unpacked. */
export type ArchivedFile =
  { readonly bytes: Buffer; readonly finding: null } | { readonly bytes: null; readonly finding: Finding };

export interface Archive {
  /** Names in the order of the zip; folders are left out. */
  readonly names: readonly string[];
  /** Unpacks the file at that place of `names`; one file is in memory at a time. */
  read(index: number): Promise<ArchivedFile>;
  close(): Promise<void>;
}

/**
 * Opens a zip of workbooks that lies on disk. Its directory is read and held against the limits before one byte is
 * unpacked; nothing is ever written, so a name cannot lead out of a folder. The fault of one file (too large, a bomb, a
 * zip in the zip, a `../` name) refuses that file alone; a fault of the zip itself refuses it whole.
 */
export async function openArchive(
  file: string,
  options: { readonly archive?: Partial<ArchiveLimits>; readonly workbook?: Partial<ReadLimits> } = {},
): Promise<
  | { readonly archive: Archive; readonly finding: null }
  | { readonly archive: null; readonly finding: Finding }
> {
  const limits = { ...DEFAULT_ARCHIVE_LIMITS, ...options.archive };
  const workbook = { ...DEFAULT_READ_LIMITS, ...options.workbook };
  // A file in the zip is unpacked under the limits of an upload: no more bytes than one may have.
  const unpacking = { ...workbook, partBytes: workbook.fileBytes };
  const handle = await open(file, 'r');
  try {
    const entries = await readDirectory(handle, limits);
    return {
      finding: null,
      archive: {
        names: entries.map(({ name }) => name),
        read: async (index) => await readFile(handle, entries[index], limits, unpacking),
        close: async () => await handle.close(),
      },
    };
  } catch (error) {
    await handle.close();
    if (error instanceof ReadRefusal)
      return { archive: null, finding: templateFinding(error.code, error.params) };
    throw error;
  }
}

async function readDirectory(handle: FileHandle, limits: ArchiveLimits): Promise<NamedZipEntry[]> {
  const { size } = await handle.stat();
  if (size > limits.archiveBytes)
    throw new ReadRefusal('FILE_TOO_LARGE', { bytes: size, maximumBytes: limits.archiveBytes });
  const tail = await readAt(handle, Math.max(0, size - ZIP_TAIL_BYTES), Math.min(size, ZIP_TAIL_BYTES));
  const start = tail.readUInt32LE(findZipEnd(tail) + 16);
  if (start > size) throw new ReadRefusal('FILE_DAMAGED');
  if (size - start > limits.directoryBytes)
    throw new ReadRefusal('FILE_TOO_MANY_PARTS', { maximum: limits.entries });
  const entries = listZipEntries(await readAt(handle, start, size - start), limits.entries, start);
  // A workbook is a zip, too; this one has the wrong name.
  if (entries.some(({ name }) => name === '[Content_Types].xml'))
    throw new ReadRefusal('FILE_EXTENSION_OTHER', { extension: 'zip', expected: 'xlsx' });
  const unpackedBytes = entries.reduce((sum, { entry }) => sum + entry.unpackedBytes, 0);
  if (unpackedBytes > limits.unpackedBytes)
    throw new ReadRefusal('FILE_ZIP_BOMB', { maximumBytes: limits.unpackedBytes });
  return entries.filter(({ name }) => !name.endsWith('/'));
}

async function readFile(
  handle: FileHandle,
  found: NamedZipEntry | undefined,
  limits: ArchiveLimits,
  unpacking: ReadLimits,
): Promise<ArchivedFile> {
  if (!found) throw new RangeError('no such file in the archive');
  try {
    refuseEntry(found, limits, unpacking.fileBytes);
    return { bytes: unpackPart(...(await readEntry(handle, found.entry)), unpacking), finding: null };
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    return { bytes: null, finding: templateFinding(error.code, error.params) };
  }
}

/** The packed bytes of one entry with its local header before them, and the entry as it lies in them. */
async function readEntry(handle: FileHandle, entry: ZipEntry): Promise<[Buffer, ZipEntry]> {
  const head = await readAt(handle, entry.offset, LOCAL_HEADER_BYTES);
  const length = LOCAL_HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28) + entry.packedBytes;
  return [await readAt(handle, entry.offset, length), { ...entry, offset: 0 }];
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) throw new ReadRefusal('FILE_DAMAGED');
    filled += bytesRead;
  }
  return bytes;
}
