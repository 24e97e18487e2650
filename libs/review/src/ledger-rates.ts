import type { LedgerState } from './ledger-state.js';

/** Per cents are hundredths, half up: 8333 is 83.33 %; null where nothing was due yet. */
export interface LedgerRates {
  /** Quarters whose report was owed and whose due date has passed, or that was sent. */
  readonly due: number;
  readonly reported: number;
  readonly onTime: number;
  readonly completeness: number | null;
  readonly timeliness: number | null;
}

/**
 * How complete and how timely the reports of an agency, a group, a province or the nation are, from the states of the
 * silence ledger: completeness = reported ÷ due, timeliness = reported on time ÷ due. What is still open, not due or
 * waived is in neither; an attested «nothing to report» is a report; a silent quarter is neither complete nor on time.
 */
export function ledgerRates(states: readonly LedgerState[]): LedgerRates {
  const count = (...wanted: readonly LedgerState[]) =>
    states.filter((state) => wanted.includes(state)).length;
  const onTime = count('submitted', 'nothing-to-report');
  const reported = onTime + count('late');
  const due = reported + count('missing');
  return { due, reported, onTime, completeness: percent(reported, due), timeliness: percent(onTime, due) };
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((20_000 * part + whole) / (2 * whole));
}
