import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import { ledgerRange } from './ledger-range.js';

const WINDOW = parseWindow('charter-1405');
const OLD = ['1400-Q1'];

describe(ledgerRange.name, () => {
  it('is two years up to the last quarter of the window', () => {
    const quarters = ledgerRange({}, WINDOW, OLD, '1405-Q3');
    expect([quarters.length, quarters[0], quarters.at(-1)]).toEqual([8, '1403-Q3', '1405-Q2']);
  });
  it('is what was asked for', () => {
    expect(ledgerRange({ from: '1404-Q4', to: '1405-Q1' }, WINDOW, OLD, '1405-Q3')).toEqual([
      '1404-Q4',
      '1405-Q1',
    ]);
  });
  it('ends with the last quarter that has ended', () => {
    expect(ledgerRange({}, parseWindow('charter-1406'), OLD, '1405-Q3').at(-1)).toBe('1405-Q3');
  });
  it('begins with the first report that anybody sent', () => {
    expect(ledgerRange({}, WINDOW, ['1405-Q1', '1405-Q2'], '1405-Q3')).toEqual(['1405-Q1', '1405-Q2']);
    expect(ledgerRange({}, WINDOW, [], '1405-Q2')).toEqual(['1405-Q2']);
  });
  it('is empty where the end is before the beginning, and never longer than ten years', () => {
    expect(ledgerRange({ from: '1405-Q2', to: '1405-Q1' }, WINDOW, OLD, '1405-Q3')).toEqual([]);
    expect(ledgerRange({ from: '1301-Q1' }, WINDOW, ['1301-Q1'], '1405-Q3')).toHaveLength(40);
  });
  it('refuses what is no quarter', () => {
    for (const query of [{ from: '1405-Q9' }, { from: '0' }, { to: 'x' }])
      expect(() => ledgerRange(query, WINDOW, OLD, '1405-Q3')).toThrow(
        expect.objectContaining({ code: 'QUARTER_UNKNOWN' }),
      );
  });
});
