import { describe, expect, it } from '@jest/globals';
import { partsOf, type ReportedValue } from '#decree';
import { editionOne } from '../../../../test/support/edition-one.js';
import { carriedNote } from './carried-note.js';
import { CONSTANT_PARTS } from './constant-parts.js';
import { prefillOf } from './prefill-of.js';

const edition = editionOne();

const units = (quarter: string, parts: Partial<ReportedValue> = {}): ReportedValue => ({
  indicator: 'SDK-01',
  quarter,
  status: 'value',
  numerator: '10',
  denominator: '12',
  ...parts,
});

describe('constants of an agency', () => {
  it.each(CONSTANT_PARTS.map(({ indicator, part }) => [indicator, part] as const))(
    '%s: the %s is a number that the agency supplies, and not the one it is scored by',
    (code, part) => {
      const indicator = edition.indicators.find((one) => one.code === code);
      expect(indicator?.suppliedBy).toBe('agency');
      expect(partsOf(indicator?.kind ?? 'count')).toContain(part);
      expect(part).not.toBe('numerator');
      expect(part).not.toBe('value');
    },
  );

  it('stands for the same number wherever the edition asks for it', () => {
    const titleOf = (code: string): string | undefined =>
      edition.indicators.find((one) => one.code === code)?.parts[1]?.title;
    const constants = new Set(CONSTANT_PARTS.map(({ indicator }) => indicator));
    const titles = new Set([...constants].map(titleOf));
    const alike = edition.indicators.filter(({ parts }) => titles.has(parts[1]?.title));
    expect(alike.map(({ code }) => code).sort()).toEqual([...constants].sort());
  });
});

describe(prefillOf.name, () => {
  it('takes the last quarter in which the agency gave the number', () => {
    const values = [units('1404-Q4', { denominator: '14' }), units('1405-Q1', { denominator: '13' })];
    expect(prefillOf(edition, '1405-Q2', values.toReversed())).toEqual([
      { indicator: 'SDK-01', part: 'denominator', decimal: '13', quarter: '1405-Q1' },
    ]);
    const left = units('1405-Q1', { status: 'not-applicable', denominator: undefined });
    expect(prefillOf(edition, '1405-Q2', [units('1404-Q4'), left])).toEqual([
      { indicator: 'SDK-01', part: 'denominator', decimal: '12', quarter: '1404-Q4' },
    ]);
  });

  it('looks at no later quarter, nor at the quarter itself', () => {
    expect(prefillOf(edition, '1405-Q1', [units('1405-Q1'), units('1405-Q2')])).toEqual([]);
  });

  it('carries no number that changes, and none of an indicator that is not due', () => {
    const calls: ReportedValue = { ...units('1404-Q4'), indicator: 'OFF-06' };
    const yearly: ReportedValue = { ...units('1404-Q4'), indicator: 'PRV-05' };
    expect(prefillOf(edition, '1405-Q1', [calls, yearly])).toEqual([]);
    expect(prefillOf(edition, '1405-Q4', [calls, yearly])).toHaveLength(1);
  });
});

describe(carriedNote.name, () => {
  it('asks whether the number still holds, and names the quarter that it comes from', () => {
    expect(carriedNote('1404-Q4', '1405-Q1')).toBe('از سه‌ماههٔ پیش (سه‌ماههٔ چهارم ۱۴۰۴)؛ درست است؟');
    expect(carriedNote('1404-Q2', '1405-Q1')).toBe('از سه‌ماههٔ دوم ۱۴۰۴؛ درست است؟');
  });
});
