import type { ScoreWindow } from '#calendar';
import type { LedgerState } from '#review';
import type { QuarterScore } from './quarter-score.js';

/** The ledger state of every quarter of the window, in its order; `not-due` where nothing is known of it. */
export function ledgerOfWindow(
  window: ScoreWindow,
  quarterScores: readonly QuarterScore[],
): readonly { readonly quarter: string; readonly state: LedgerState }[] {
  return window.quarters.map((quarter) => ({
    quarter,
    state: quarterScores.find((score) => score.quarter === quarter)?.ledger ?? 'not-due',
  }));
}
