import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { templatePath } from '#platform';

/** What every field of a snapshot means; no part of its hash. */
export const DICTIONARY = 'DICTIONARY.md';

export function dictionaryPath(): string {
  return templatePath('snapshots', DICTIONARY);
}

export async function copyDictionary(folder: string): Promise<void> {
  await copyFile(dictionaryPath(), path.join(folder, DICTIONARY));
}
