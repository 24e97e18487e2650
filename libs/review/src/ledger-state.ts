import { compareDates, type JalaliDate, type QuarterDueDates } from '#calendar';
import type { SubmissionState } from './submission-state.js';

/** States of the silence ledger, per agency and quarter; derived, never stored (design §4). */
export type LedgerState =
  'not-due' | 'open' | 'submitted' | 'late' | 'nothing-to-report' | 'waived' | 'missing';

/** What is known of one agency and one quarter. */
export interface LedgerInput {
  readonly quarter: string;
  readonly today: JalaliDate;
  readonly dueDates: QuarterDueDates;
  /** First quarter in which the agency existed from the first day to the last. */
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
  /** The submission that stands for the quarter, or the latest one. */
  readonly submission: {
    readonly state: SubmissionState;
    readonly isLate: boolean;
    readonly isNothingToReport: boolean;
  } | null;
  readonly isWaived: boolean;
}

/** Whether the agency has spoken: until the freeze what is under way counts, from it on only what passed the check. */
function isReport(state: SubmissionState, isFrozen: boolean): boolean {
  switch (state) {
    case 'rejected':
      return false;
    case 'received':
    case 'returned':
      return !isFrozen;
    // Until heads sign in the system, `checked` counts and the result is printed as unconfirmed (design §4).
    case 'checked':
    case 'signed':
    case 'confirmed':
    case 'objected':
    case 'final':
      return true;
  }
}

/**
 * Where an agency stands in the silence ledger for a quarter. In this order: an agency that did not exist for the whole
 * quarter owes nothing; a waiver stands whatever was sent; nothing is due before the quarter opens; a report is late
 * before it is anything else, so an attested «nothing» sent late is late; without a report the agency has until its due
 * date, that day included, and is silent from the next day on.
 */
export function ledgerState(input: LedgerInput): LedgerState {
  const { quarter, today, dueDates, firstQuarter, lastQuarter, submission } = input;
  // Codes of quarters sort as text.
  if (quarter < firstQuarter || (lastQuarter !== null && quarter > lastQuarter)) return 'not-due';
  if (input.isWaived) return 'waived';
  if (compareDates(today, dueDates.opensOn) < 0) return 'not-due';
  const isFrozen = compareDates(today, dueDates.freezeOn) >= 0;
  if (submission && isReport(submission.state, isFrozen)) {
    if (submission.isLate) return 'late';
    return submission.isNothingToReport && submission.state !== 'received'
      ? 'nothing-to-report'
      : 'submitted';
  }
  return compareDates(today, dueDates.dataDueOn) <= 0 ? 'open' : 'missing';
}
