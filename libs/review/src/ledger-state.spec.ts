import { describe, expect, it } from '@jest/globals';
import { addDays, DEFAULT_CALENDAR, quarterDueDates } from '#calendar';
import { type LedgerInput, ledgerState } from './ledger-state.js';
import { LEDGER_TITLES } from './ledger-titles.js';
import type { SubmissionState } from './submission-state.js';

const dueDates = quarterDueDates('1405-Q2', DEFAULT_CALENDAR);
const silent: LedgerInput = {
  quarter: '1405-Q2',
  today: dueDates.opensOn,
  dueDates,
  firstQuarter: '1403-Q3',
  lastQuarter: null,
  submission: null,
  isWaived: false,
};

function sent(
  state: SubmissionState,
  facts: Partial<NonNullable<LedgerInput['submission']>> = {},
): LedgerInput {
  return { ...silent, submission: { state, isLate: false, isNothingToReport: false, ...facts } };
}

describe(ledgerState.name, () => {
  it('nothing is due on the last day of the quarter itself', () => {
    expect(ledgerState({ ...silent, today: addDays(dueDates.opensOn, -1) })).toBe('not-due');
  });
  it('the quarter is open from the day after it to its due date', () => {
    expect(ledgerState(silent)).toBe('open');
    expect(ledgerState({ ...silent, today: dueDates.dataDueOn })).toBe('open');
  });
  it('an agency is silent from the day after the due date on, and stays so', () => {
    expect(ledgerState({ ...silent, today: addDays(dueDates.dataDueOn, 1) })).toBe('missing');
    expect(ledgerState({ ...silent, today: addDays(dueDates.freezeOn, 400) })).toBe('missing');
  });
  it('an agency owes nothing for a quarter before it or after it', () => {
    const frozen = { ...silent, today: dueDates.freezeOn };
    expect(ledgerState({ ...frozen, firstQuarter: '1405-Q3' })).toBe('not-due');
    expect(ledgerState({ ...frozen, lastQuarter: '1405-Q1' })).toBe('not-due');
  });
  it('its first and its last quarter are due', () => {
    expect(ledgerState({ ...silent, firstQuarter: '1405-Q2', lastQuarter: '1405-Q2' })).toBe('open');
  });
  it.each<SubmissionState>(['received', 'checked', 'signed', 'returned', 'confirmed', 'objected', 'final'])(
    'until the freeze, what is %s is submitted, or late',
    (state) => {
      const today = addDays(dueDates.freezeOn, -1);
      expect(ledgerState({ ...sent(state), today })).toBe('submitted');
      expect(ledgerState({ ...sent(state, { isLate: true }), today })).toBe('late');
    },
  );
  it('what the check rejected is no report', () => {
    expect(ledgerState(sent('rejected'))).toBe('open');
    expect(ledgerState({ ...sent('rejected'), today: addDays(dueDates.dataDueOn, 1) })).toBe('missing');
  });
  it.each<SubmissionState>(['received', 'returned', 'rejected'])(
    'what is still %s at the freeze is missing',
    (state) => {
      expect(ledgerState({ ...sent(state), today: dueDates.freezeOn })).toBe('missing');
    },
  );
  it.each<SubmissionState>(['checked', 'signed', 'confirmed', 'objected', 'final'])(
    'what is %s at the freeze counts',
    (state) => {
      expect(ledgerState({ ...sent(state), today: dueDates.freezeOn })).toBe('submitted');
    },
  );
  it('an attested «nothing to report» is not silence', () => {
    expect(ledgerState(sent('signed', { isNothingToReport: true }))).toBe('nothing-to-report');
    expect(ledgerState({ ...sent('final', { isNothingToReport: true }), today: dueDates.freezeOn })).toBe(
      'nothing-to-report',
    );
  });
  it('nobody has read an unchecked file, so it attests nothing yet', () => {
    expect(ledgerState(sent('received', { isNothingToReport: true }))).toBe('submitted');
  });
  it('an attested «nothing» sent late is late: timeliness is scored', () => {
    expect(ledgerState(sent('checked', { isLate: true, isNothingToReport: true }))).toBe('late');
  });
  it('a waiver stands, whatever was sent or not sent, but not where nothing was owed', () => {
    expect(ledgerState({ ...silent, isWaived: true, today: dueDates.freezeOn })).toBe('waived');
    expect(ledgerState({ ...sent('final'), isWaived: true })).toBe('waived');
    expect(ledgerState({ ...silent, isWaived: true, firstQuarter: '1406-Q1' })).toBe('not-due');
  });
  it('every state has a title of its own', () => {
    expect(new Set(Object.values(LEDGER_TITLES)).size).toBe(7);
  });
});
