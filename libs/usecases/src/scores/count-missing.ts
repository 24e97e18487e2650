import type { LedgerState } from '#review';

/** Quarters whose report never came. */
export function countMissing(ledger: readonly { readonly state: LedgerState }[]): number {
  return ledger.filter(({ state }) => state === 'missing').length;
}
