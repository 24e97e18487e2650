import { stat } from 'node:fs/promises';
import { DomainError } from '#faults';

/** The path itself, if it can be read. @throws DomainError PATH_UNREADABLE */
export async function readableFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new DomainError('PATH_UNREADABLE', { path: file });
  return file;
}
