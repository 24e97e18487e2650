import { describe, expect, it } from '@jest/globals';
import { ledgerRates } from './ledger-rates.js';

describe(ledgerRates.name, () => {
  it('a late report is complete, not timely; silence is neither', () => {
    expect(ledgerRates(['submitted', 'submitted', 'late', 'missing'])).toEqual({
      due: 4,
      reported: 3,
      onTime: 2,
      completeness: 7500,
      timeliness: 5000,
    });
  });
  it('an attested «nothing to report» is a report on time', () => {
    expect(ledgerRates(['nothing-to-report', 'missing', 'missing'])).toMatchObject({
      completeness: 3333,
      timeliness: 3333,
    });
  });
  it('what is open, waived or not due does not count', () => {
    expect(ledgerRates(['open', 'waived', 'not-due', 'submitted'])).toMatchObject({
      due: 1,
      completeness: 10_000,
    });
  });
  it('where nothing is due there is no rate', () => {
    expect(ledgerRates(['open', 'not-due'])).toMatchObject({ due: 0, completeness: null, timeliness: null });
  });
});
