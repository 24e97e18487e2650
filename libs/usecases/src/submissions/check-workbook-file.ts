import { dateCode, jalaliDateOf } from '#calendar';
import { createWorkbookReader, type ReadLimits } from '#ingestion';
import { type Clock, systemClock } from '#platform';
import { readEdition } from '../editions/read-edition.js';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { CheckView } from '../views/check-view.js';
import { checkFile } from './check-file.js';

export interface CheckOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly draft?: string | undefined;
  readonly clock?: Clock;
}

/**
 * `check` of a file with the shipped editions, a reader of its own, and the rules in force today in Tehran.
 * @param draft YAML of an edition that is not shipped, which the file may be of too. @throws DomainError EDITION_BROKEN
 */
export async function checkWorkbookFile(
  file: string,
  bytes: Buffer,
  { limits = {}, draft, clock = systemClock }: CheckOptions = {},
): Promise<CheckView> {
  const editions = draft === undefined ? shippedEditions() : [...shippedEditions(), readEdition(draft)];
  const reader = createWorkbookReader({ threads: 1, limits });
  try {
    const today = dateCode(jalaliDateOf(clock.now()));
    return await checkFile({ reader, editions, today }, file, bytes);
  } finally {
    await reader.close();
  }
}
