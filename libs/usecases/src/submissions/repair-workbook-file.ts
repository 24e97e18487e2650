import { chosenRepairs, createWorkbookReader, type ReadLimits, type RepairChoice } from '#ingestion';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { RepairView } from '../views/repair-view.js';
import { repairViewOf } from './repair-view-of.js';

/**
 * A copy of a workbook with what is chosen of everything that can be mended without judgement; `offered` is all of it,
 * `made` what the copy has. Null for a file that cannot be read.
 * @throws DomainError REPAIR_UNKNOWN
 */
export async function repairWorkbookFile(
  bytes: Buffer,
  choice: RepairChoice = {},
  limits: Partial<ReadLimits> = {},
): Promise<{ bytes: Buffer | null; offered: readonly RepairView[]; made: readonly RepairView[] }> {
  const reader = createWorkbookReader({ threads: 1, limits });
  const editions = shippedEditions();
  const views = (repairs: Parameters<typeof chosenRepairs>[0]): RepairView[] =>
    repairs.map((repair) => repairViewOf(repair, editions.at(-1)));
  try {
    const offered = await reader.findRepairs(bytes, { editions });
    const made = chosenRepairs(offered, choice);
    const repaired = await reader.repair(bytes, made);
    return { bytes: repaired.bytes, offered: views(offered), made: views(made) };
  } finally {
    await reader.close();
  }
}
