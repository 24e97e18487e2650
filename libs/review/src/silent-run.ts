import type { LedgerState } from './ledger-state.js';

const OWED: ReadonlySet<LedgerState> = new Set(['submitted', 'late', 'nothing-to-report', 'missing']);

/**
 * How many of the latest quarters in a row an agency is silent for, 0 where its latest report came. Quarters that are
 * open, waived or not due are passed over: in them nobody was silent, and nobody spoke.
 * @param states in time order
 */
export function silentRun(states: readonly LedgerState[]): number {
  const owed = states.filter((state) => OWED.has(state));
  return owed.length - 1 - owed.findLastIndex((state) => state !== 'missing');
}
