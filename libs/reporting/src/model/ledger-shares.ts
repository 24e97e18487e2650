import { AGENCY_GROUPS } from '#decree';
import { comparePersian } from '#persian';
import { type LedgerState, ledgerRates, silentRun } from '#review';
import type { LedgerRow, LedgerShare } from './annual-model.js';

/** Silent twice running is no accident any more. */
const AGAIN = 2;

export interface LedgerShares {
  readonly nation: LedgerShare;
  /** In the official order. */
  readonly groups: readonly LedgerShare[];
  /** By name; agencies without a province are not in them. */
  readonly provinces: readonly LedgerShare[];
}

/** How complete and how timely the reports of the nation, its groups and its provinces are. */
export function ledgerShares(rows: readonly LedgerRow[]): LedgerShares {
  const provinces = new Set(rows.flatMap(({ provinceName }) => provinceName ?? []));
  return {
    nation: shareOf('کشور', rows),
    groups: Object.values(AGENCY_GROUPS)
      .map((title) =>
        shareOf(
          title,
          rows.filter(({ groupTitle }) => groupTitle === title),
        ),
      )
      .filter(({ agencies }) => agencies > 0),
    provinces: [...provinces].sort(comparePersian).map((name) =>
      shareOf(
        name,
        rows.filter(({ provinceName }) => provinceName === name),
      ),
    ),
  };
}

function shareOf(title: string, rows: readonly LedgerRow[]): LedgerShare {
  const statesOf = ({ states }: LedgerRow): LedgerState[] => states.map(({ state }) => state);
  return {
    title,
    agencies: rows.length,
    silentAgain: rows.filter((row) => silentRun(statesOf(row)) >= AGAIN).length,
    ...ledgerRates(rows.flatMap(statesOf)),
  };
}
