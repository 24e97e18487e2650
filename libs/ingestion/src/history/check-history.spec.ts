import { describe, expect, it } from '@jest/globals';
import type { ReportedValue } from '#decree';
import { SAMPLE_EDITION } from '../../../../test/workbooks/support/sample-edition.js';
import { sampleValues } from '../../../../test/workbooks/support/sample-values.js';
import type { ReadValue } from '../checked-workbook.js';
import { checkHistory } from './check-history.js';

const QUARTERS = ['1404-Q1', '1404-Q2', '1404-Q3', '1404-Q4'];
type Parts = Partial<ReportedValue>;

const rat = (quarter: string, parts: Parts): ReportedValue => ({
  indicator: 'RAT-01',
  quarter,
  status: 'value',
  ...parts,
});

const read = (value: ReportedValue): ReadValue => ({
  ...value,
  agency: 'A-01',
  sheet: 'شاخص‌ها',
  cell: 'F7',
  raw: '',
});

function faultsOf(
  now: Parts,
  before: readonly ReportedValue[],
  peerValues?: readonly ReportedValue[],
): unknown[] {
  return checkHistory(
    [read(rat('1405-Q1', now))],
    SAMPLE_EDITION,
    new Map([['A-01', { values: before, peerValues }]]),
  ).map(({ code, severity, params }) => [code, severity, params]);
}

const STEADY = QUARTERS.map((quarter, index) =>
  rat(quarter, { numerator: String(900 + index), denominator: String(1200 + index) }),
);

describe(checkHistory.name, () => {
  it('lets an agency change by what it usually changes', () => {
    expect(faultsOf({ numerator: '1100', denominator: '1500' }, STEADY)).toEqual([]);
  });

  it('warns of a count that lost a digit', () => {
    expect(faultsOf({ numerator: '90', denominator: '120' }, STEADY)).toEqual([
      ['VALUE_JUMP', 'warning', { value: '120', low: '624.78', high: '1778.22' }],
    ]);
  });

  it('warns of a share that fell out of its usual range, where it rests on enough cases', () => {
    expect(faultsOf({ numerator: '120', denominator: '1200' }, STEADY)).toEqual([
      ['VALUE_JUMP', 'warning', expect.objectContaining({ value: '10' })],
    ]);
    const few = QUARTERS.map((quarter) => rat(quarter, { numerator: '9', denominator: '12' }));
    expect(faultsOf({ numerator: '1', denominator: '12' }, few)).toEqual([]);
  });

  it('says nothing of jumps before there are four quarters, unless six peers say what is usual', () => {
    const now = { numerator: '120', denominator: '1200' };
    expect(faultsOf(now, STEADY.slice(0, 3))).toEqual([]);
    const peers = Array.from({ length: 6 }, (_, n) =>
      rat('1404-Q4', { numerator: `${70 + n}`, denominator: '100' }),
    );
    expect(faultsOf(now, [], peers.slice(1))).toEqual([]);
    expect(faultsOf(now, [], peers)).toEqual([
      ['VALUE_JUMP', 'warning', expect.objectContaining({ value: '10', peerLow: expect.any(String) })],
    ]);
  });

  it('is not made used to mistakes by one earlier mistake', () => {
    const once = STEADY.map((value, index) => (index === 1 ? { ...value, denominator: '120000' } : value));
    expect(faultsOf({ numerator: '90', denominator: '120' }, once)).toHaveLength(1);
  });

  it('warns once where a third of the report is the last one again', () => {
    const again = (quarter: string): ReportedValue[] =>
      sampleValues(quarter).map((value) => (value.indicator === 'MED-01' ? { ...value, n: '30' } : value));
    const of = (quarter: string): unknown[] =>
      checkHistory(
        again('1405-Q1').map(read),
        SAMPLE_EDITION,
        new Map([['A-01', { values: again(quarter) }]]),
      ).map(({ code, params }) => [code, params]);
    expect(of('1404-Q4')).toEqual([['VALUES_AS_BEFORE', { total: 5, same: 5, quarter: '1404-Q4' }]]);
    expect(of('1404-Q3')).toEqual([]);
  });

  it('warns of not applicable for a part of the charter window, in either order', () => {
    const earlier = rat('1404-Q3', { numerator: '1', denominator: '2' });
    expect(faultsOf({ status: 'not-applicable', reason: 'ندارد' }, [earlier])).toEqual([
      ['STATUS_PART_OF_WINDOW', 'warning', { quarter: '1404-Q3' }],
    ]);
    const left = rat('1404-Q4', { status: 'not-applicable', reason: 'ندارد' });
    expect(faultsOf({ numerator: '1', denominator: '2' }, [left])).toEqual([
      ['STATUS_PART_OF_WINDOW', 'warning', { quarter: '1404-Q4' }],
    ]);
  });

  it('lets a status change from one window to the next', () => {
    const earlier = rat('1404-Q2', { numerator: '1', denominator: '2' });
    expect(faultsOf({ status: 'not-applicable', reason: 'ندارد' }, [earlier])).toEqual([]);
  });

  it('looks neither at later quarters nor at the quarter itself', () => {
    const same = rat('1405-Q1', { status: 'not-applicable', reason: 'ندارد' });
    const later = rat('1405-Q2', { status: 'not-applicable', reason: 'ندارد' });
    expect(faultsOf({ numerator: '1', denominator: '2' }, [same, later])).toEqual([]);
  });
});
