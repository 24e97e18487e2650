import type { LedgerState } from '#review';

/** No report stands behind this state: what is printed for the quarter is a gap, never a zero. */
export function isSilentState(state: LedgerState): boolean {
  return state === 'missing' || state === 'open' || state === 'not-due';
}
