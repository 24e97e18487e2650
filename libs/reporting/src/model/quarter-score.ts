import type { LedgerState } from '#review';
import type { Hundredths } from '#scoring';

/** One quarter scored as a window of its own, with what the silence ledger says of it. */
export interface QuarterScore {
  readonly quarter: string;
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
  readonly ledger: LedgerState;
}
