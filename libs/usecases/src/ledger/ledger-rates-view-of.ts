import { type LedgerState, ledgerRates } from '#review';
import { formatPoints, type Hundredths } from '#scoring';
import type { LedgerRatesView } from '../views/silence-ledger-view.js';

/** Completeness and timeliness as people read them. */
export function ledgerRatesViewOf(states: readonly LedgerState[]): LedgerRatesView {
  const { completeness, timeliness, ...counts } = ledgerRates(states);
  return { ...counts, completeness: percentText(completeness), timeliness: percentText(timeliness) };
}

function percentText(percent: Hundredths | null): string | null {
  return percent === null ? null : formatPoints(percent);
}
