import { filterAgencies } from '../agencies/filter-agencies.js';
import type { AgencyFilter } from '../agencies/agency-filter.js';
import type { LedgerAgencyView, LedgerState } from '../api/views.js';

/** Beside the states: silent for the two latest owed reports or more, and too much left out. */
export type LedgerStanding = '' | LedgerState | 'silent-again' | 'too-much-left-out';

export interface LedgerFilter extends AgencyFilter {
  readonly standing: LedgerStanding;
}

function stands({ states, silentRun, leftOut }: LedgerAgencyView, standing: LedgerStanding): boolean {
  if (standing === 'silent-again') return silentRun >= 2;
  if (standing === 'too-much-left-out') return leftOut?.isTooMuch ?? false;
  return standing === '' || states.includes(standing);
}

/** The rows that the filter leaves, in their order. */
export function filterLedger(
  rows: readonly LedgerAgencyView[],
  filter: LedgerFilter,
): readonly LedgerAgencyView[] {
  return filterAgencies(rows, filter).filter((row) => stands(row, filter.standing));
}
