import { createWorkbookReader, type ReadLimits } from '#ingestion';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { FindingView } from '../views/finding-view.js';

/** A workbook with these findings of the check of a file in it, a copy where it is one; null for a file that cannot be read. */
export async function annotateWorkbookFile(
  bytes: Buffer,
  findings: readonly FindingView[],
  limits: Partial<ReadLimits> = {},
): Promise<Buffer | null> {
  const reader = createWorkbookReader({ threads: 1, limits });
  try {
    return (await reader.annotate(bytes, findings, { editions: shippedEditions() })).bytes;
  } finally {
    await reader.close();
  }
}
