import { dateCode, jalaliDateOf } from '#calendar';
import { createWorkbookReader, type ReadLimits } from '#ingestion';
import { type Clock, systemClock } from '#platform';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { CheckView } from '../views/check-view.js';
import { checkFile } from './check-file.js';

/** `check` of a file with the shipped editions, a reader of its own, and the rules in force today in Tehran. */
export async function checkWorkbookFile(
  file: string,
  bytes: Buffer,
  limits: Partial<ReadLimits> = {},
  clock: Clock = systemClock,
): Promise<CheckView> {
  const reader = createWorkbookReader({ threads: 1, limits });
  try {
    const today = dateCode(jalaliDateOf(clock.now()));
    return await checkFile({ reader, editions: shippedEditions(), today }, file, bytes);
  } finally {
    await reader.close();
  }
}
