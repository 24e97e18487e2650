import { createWorkbookReader, type ReadLimits } from '#ingestion';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { CheckView } from '../views/check-view.js';
import { checkFile } from './check-file.js';

/** `check` of a file with the shipped editions and a reader of its own. */
export async function checkWorkbookFile(
  file: string,
  bytes: Buffer,
  limits: Partial<ReadLimits> = {},
): Promise<CheckView> {
  const reader = createWorkbookReader({ threads: 1, limits });
  try {
    return await checkFile({ reader, editions: shippedEditions() }, file, bytes);
  } finally {
    await reader.close();
  }
}
