import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '#faults';

/** The file by which a snapshot is known. */
export const MANIFEST = 'manifest.json';

/**
 * Fills a folder beside the final one and puts it into its place: a crash leaves the older snapshot or the new one, the
 * older one for a moment under `.before`. @throws DomainError BAD_REQUEST where the folder holds something else
 */
export async function replaceFolder<T>(folder: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const names = await readdir(folder).catch(nothing);
  if (names && names.length > 0 && !names.includes(MANIFEST))
    throw new DomainError('BAD_REQUEST', {
      detail: `پوشهٔ «${path.basename(folder)}» چیز دیگری در خود دارد و بازنویسی نمی‌شود`,
    });
  const unfinished = `${folder}.unfinished`;
  const before = `${folder}.before`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const result = await fill(unfinished);
  await rm(before, { recursive: true, force: true });
  if (names) await rename(folder, before);
  await rename(unfinished, folder);
  await rm(before, { recursive: true, force: true });
  return result;
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
