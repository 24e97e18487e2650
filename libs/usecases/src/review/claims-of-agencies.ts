import type { AgencyScope } from '#access';
import type { ScoreWindow } from '#calendar';
import type { AgencyRecord, Repositories } from '#persistence';
import { type Hundredths, type OverClaim, scoreTable } from '#scoring';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { existsIn, ledgerQuarters } from '../scores/agency-in-window.js';
import { tableOfAgencies } from '../scores/table-of-agencies.js';
import { claimOf } from './claim-view-of.js';

export interface AgencyClaim extends OverClaim {
  readonly agency: AgencyRecord;
  readonly ceiling: Hundredths;
}

/**
 * What every agency in scope claims and what is confirmed of it, the largest over-claim first, ties by code. Both scores
 * from the values that stand now; within a transaction.
 */
export async function claimsOfAgencies(
  repositories: Repositories,
  window: ScoreWindow,
  scope: AgencyScope,
): Promise<AgencyClaim[]> {
  const edition = await editionOfWindow(repositories, window.code);
  const agencies = (await repositories.agencies.list(scope)).filter((agency) =>
    existsIn(agency, window.quarters),
  );
  const entriesOf = await repositories.ledger.entries(ledgerQuarters(window.quarters), scope);
  const scoresOn = async (basis: 'self' | 'confirmed') =>
    scoreTable(
      edition,
      window,
      await tableOfAgencies(repositories, edition, window, agencies, entriesOf, basis),
    );
  const self = await scoresOn('self');
  const confirmed = await scoresOn('confirmed');
  return agencies
    .map((agency, column) => ({
      agency,
      ceiling: self.ceiling,
      ...claimOf(self.earned[column] ?? 0, confirmed.earned[column] ?? 0),
    }))
    .sort((a, b) => b.claim - a.claim || (a.agency.code < b.agency.code ? -1 : 1));
}
