import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DomainError, type Finding } from '#faults';
import { type ArchiveLimits, openArchive, type ReadLimits } from '#ingestion';
import type { ImportFile } from './import-file.js';

export interface ImportLimits {
  readonly archive?: Partial<ArchiveLimits> | undefined;
  readonly workbook: ReadLimits;
}

/** What systems and office programs leave beside the files of people: never a report. */
const LEFT_BY_PROGRAMS = /(^|[\\/])(\.|~\$|__MACOSX[\\/]|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files at these places one after the other, read only when asked for: files, folders with all below them, zips of
 * workbooks. Every file has its turn, whatever its name: none is left out in silence.
 * @throws DomainError PATH_UNREADABLE
 */
export async function* filesAt(
  places: readonly string[],
  limits: ImportLimits,
): AsyncGenerator<ImportFile, void, undefined> {
  for (const place of places) {
    const found = await stat(place).catch(() => null);
    if (!found) throw new DomainError('PATH_UNREADABLE', { path: place });
    if (!found.isDirectory()) yield* filesOf(place, limits);
    else
      for (const name of (await readdir(place, { recursive: true })).sort()) {
        if (LEFT_BY_PROGRAMS.test(name)) continue;
        const file = path.join(place, name);
        if ((await stat(file)).isFile()) yield* filesOf(file, limits);
      }
  }
}

async function* filesOf(file: string, limits: ImportLimits): AsyncGenerator<ImportFile, void, undefined> {
  if (isArchive(file)) yield* filesInArchive(file, file, limits);
  else yield { place: file, content: await contentOf(file, limits.workbook.fileBytes) };
}

async function contentOf(file: string, maximumBytes: number): Promise<ImportFile['content']> {
  const { size: bytes } = await stat(file);
  if (bytes > maximumBytes)
    return { bytes: null, finding: blocking('FILE_TOO_LARGE', { bytes, maximumBytes }) };
  return { bytes: await readFile(file), finding: null };
}

export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** `place`: the zip's name as it is told to the user. */
export async function* filesInArchive(
  file: string,
  place: string,
  { archive: archiveLimits, workbook }: ImportLimits,
): AsyncGenerator<ImportFile, void, undefined> {
  const { archive, finding } = await openArchive(file, {
    workbook,
    ...(archiveLimits ? { archive: archiveLimits } : {}),
  });
  if (!archive) {
    yield { place, content: { bytes: null, finding } };
    return;
  }
  try {
    for (const [index, name] of archive.names.entries())
      if (!LEFT_BY_PROGRAMS.test(name) || name.includes('..'))
        yield { place: `${place}/${name}`, content: await archive.read(index) };
  } finally {
    await archive.close();
  }
}

function blocking(code: Finding['code'], params: Finding['params']): Finding {
  return { code, severity: 'blocking', params, count: 1 };
}
