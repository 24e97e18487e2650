import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyRecord, Repositories } from '#persistence';
import type { ValueTable } from '#scoring';
import { existsIn, ledgerQuarters } from './agency-in-window.js';
import { tableOfAgencies } from './table-of-agencies.js';

export interface NationTable {
  /** All that existed in the window, in the order of the table. */
  readonly agencies: readonly AgencyRecord[];
  readonly table: ValueTable;
}

/** The values that stand now of a whole window, as they were declared, with those that the system counts itself. */
export async function tableOfNation(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
): Promise<NationTable> {
  const agencies = (await repositories.agencies.list({ kind: 'nation' })).filter((agency) =>
    existsIn(agency, window.quarters),
  );
  const entriesOf = await repositories.ledger.entries(ledgerQuarters(window.quarters), { kind: 'nation' });
  return {
    agencies,
    table: await tableOfAgencies(repositories, edition, window, agencies, entriesOf, 'self'),
  };
}
