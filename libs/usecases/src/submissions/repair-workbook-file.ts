import { createWorkbookReader, type ReadLimits } from '#ingestion';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { RepairView } from '../views/repair-view.js';
import { repairViewOf } from './repair-view-of.js';

/** A copy of a workbook with everything mended that needs no judgement, and what that is; null for a file that cannot be read. */
export async function repairWorkbookFile(
  bytes: Buffer,
  limits: Partial<ReadLimits> = {},
): Promise<{ bytes: Buffer | null; repairs: readonly RepairView[] }> {
  const reader = createWorkbookReader({ threads: 1, limits });
  const editions = shippedEditions();
  try {
    const repairs = await reader.findRepairs(bytes, { editions });
    const repaired = await reader.repair(bytes, repairs);
    return {
      bytes: repaired.bytes,
      repairs: repairs.map((repair) => repairViewOf(repair, editions.at(-1))),
    };
  } finally {
    await reader.close();
  }
}
