import { createWorkbookReader, type ReadLimits } from '#ingestion';
import type { FindingView } from '../views/finding-view.js';

/** A copy of a workbook with these findings of its check in it; null for a file that cannot be read. */
export async function annotateWorkbookFile(
  bytes: Buffer,
  findings: readonly FindingView[],
  limits: Partial<ReadLimits> = {},
): Promise<Buffer | null> {
  const reader = createWorkbookReader({ threads: 1, limits });
  try {
    return (await reader.annotate(bytes, findings)).bytes;
  } finally {
    await reader.close();
  }
}
