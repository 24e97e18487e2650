import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Edition } from '#decree';
import type { LedgerEntry } from '#persistence';
import { shippedEditions } from '../editions/shipped-editions.js';
import { systemValues } from './system-values.js';

const AGENCY = { firstQuarter: '1404-Q3', lastQuarter: null };
const WINDOW = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];

function entry(quarter: string, change: Partial<LedgerEntry> = {}): LedgerEntry {
  return { agencyId: 'a', quarter, state: 'checked', isLate: false, isNothingToReport: false, ...change };
}

describe(systemValues.name, () => {
  let edition: Edition;
  beforeAll(() => {
    const [first] = shippedEditions();
    if (!first) throw new Error('no edition');
    edition = first;
  });

  function timeliness(entries: readonly LedgerEntry[]): (string | undefined)[] {
    return systemValues(edition, AGENCY, WINDOW, entries)
      .filter((value) => value.indicator === 'REP-01')
      .map((value) => (value.status === 'value' ? `${value.numerator}/${value.denominator}` : value.status));
  }

  it('REP-01 of a quarter counts the report that fell due in it: that of the quarter before', () => {
    const entries = [entry('1404-Q3'), entry('1404-Q4', { isLate: true }), entry('1405-Q1')];
    expect(timeliness(entries)).toEqual(['nothing-to-report', '1/1', '0/1', '1/1']);
  });

  it('a silent quarter and a rejected workbook are reports not sent in time', () => {
    expect(timeliness([entry('1404-Q4', { state: 'rejected' })])).toEqual([
      'nothing-to-report',
      '0/1',
      '0/1',
      '0/1',
    ]);
  });

  it('REP-02 is left out with its reason until heads can sign, for every agency alike', () => {
    const signature = systemValues(edition, AGENCY, WINDOW, []).filter(
      (value) => value.indicator === 'REP-02',
    );
    expect(signature.map(({ quarter, status }) => [quarter, status])).toEqual([
      ['1404-Q4', 'not-applicable'],
    ]);
    expect(signature[0]?.reason).toContain('امضا');
  });
});
