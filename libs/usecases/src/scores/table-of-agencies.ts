import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyRecord, LedgerEntry, Repositories } from '#persistence';
import type { ScoreBasis } from '#review';
import type { ValueTable } from '#scoring';
import { systemValues } from './system-values.js';

/** What counts of many agencies in typed arrays, the system's own values among them; within a transaction. */
export async function tableOfAgencies(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyRecord[],
  entriesOf: ReadonlyMap<string, readonly LedgerEntry[]>,
  basis: ScoreBasis,
): Promise<ValueTable> {
  const builder = await repositories.values.table(edition, window, agencies, basis);
  agencies.forEach((agency, column) => {
    for (const row of systemValues(edition, agency, window.quarters, entriesOf.get(agency.id) ?? []))
      builder.put(builder.lineOf(row.indicator), column, builder.positionOf(row.quarter), row);
  });
  return builder.finish();
}
