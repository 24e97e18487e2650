import { carryOver, createWorkbookReader, type ReadLimits } from '#ingestion';
import { messageOf } from '#platform';
import { shippedEditions } from '../editions/shipped-editions.js';
import type { CarryOverView } from '../views/carry-over-view.js';
import { carryOverViewOf } from './carry-over-view-of.js';

/** The current workbook with the data of an older one, and what found no place in it; null for no workbook of ours. */
export async function carryOverWorkbookFile(
  bytes: Buffer,
  { limits = {}, isDemonstration = false }: { limits?: Partial<ReadLimits>; isDemonstration?: boolean } = {},
): Promise<{ bytes: Buffer; view: CarryOverView } | null> {
  const reader = createWorkbookReader({ threads: 1, limits });
  const editions = shippedEditions();
  const edition = editions.at(-1);
  try {
    const { workbook } = await reader.gather(bytes);
    if (!workbook || !edition) return null;
    const carried = await carryOver(workbook, {
      edition,
      editions,
      tell: (finding) => messageOf(finding.code, finding.params),
      isDemonstration,
    });
    return { bytes: carried.bytes, view: carryOverViewOf(carried, workbook.identity.quarter, edition) };
  } finally {
    await reader.close();
  }
}
