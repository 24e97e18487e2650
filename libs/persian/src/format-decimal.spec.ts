import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal } from './format-decimal.js';
import { formatHundredths } from './format-hundredths.js';
import { toLatinDigits } from './to-latin-digits.js';

describe(formatDecimal.name, () => {
  it('parts thousands with ٬ and decimals with ٫', () => {
    expect(formatDecimal('12345.6')).toBe('۱۲٬۳۴۵٫۶');
    expect(formatDecimal(1234567)).toBe('۱٬۲۳۴٬۵۶۷');
    expect(formatDecimal('999')).toBe('۹۹۹');
    expect(formatDecimal('12345', { grouping: false })).toBe('۱۲۳۴۵');
  });
  it.each([
    ['2.345', 2, '۲٫۳۵'],
    ['2.344999', 2, '۲٫۳۴'],
    ['0.5', 0, '۱'],
    ['999.995', 2, '۱٬۰۰۰٫۰۰'],
    ['1.005', 2, '۱٫۰۱'],
    ['7', 2, '۷٫۰۰'],
    ['0.04', 1, '۰٫۰'],
    ['99999999999999999999.995', 2, '۱۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٫۰۰'],
  ])('%s with %d decimals is %s: half-up, exact', (value, decimals, text) => {
    expect(formatDecimal(value, { decimals })).toBe(text);
  });
  it('a negative number has its sign on the left, and a zero has none', () => {
    expect(formatDecimal('-2.5', { decimals: 0 })).toBe('\u200e\u2212۳');
    expect(formatDecimal('-0.001', { decimals: 2 })).toBe('۰٫۰۰');
  });
  it('numbers that JavaScript prints with an exponent are written out', () => {
    expect(formatDecimal(1e-7)).toBe('۰٫۰۰۰۰۰۰۱');
    expect(formatDecimal(-1.25e-7)).toBe('\u200e\u2212۰٫۰۰۰۰۰۰۱۲۵');
    expect(formatDecimal(1.5e21, { grouping: false })).toBe(`۱۵${'۰'.repeat(20)}`);
  });
  it.each([['12,5'], ['۱۲'], [''], ['1e3'], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    '%s is refused: it is no canonical decimal',
    (value) => {
      expect(() => formatDecimal(value)).toThrow(RangeError);
    },
  );
  it('refuses decimals that are no small whole number', () => {
    expect(() => formatDecimal('1', { decimals: 1.5 })).toThrow(RangeError);
    expect(() => formatDecimal('1', { decimals: -1 })).toThrow(RangeError);
  });
  it('is never further from the value than half of its last digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat(6), (millionths, decimals) => {
        const digits = String(millionths).padStart(7, '0');
        const text = formatDecimal(`${digits.slice(0, -6)}.${digits.slice(-6)}`, {
          decimals,
          grouping: false,
        });
        const [whole = '', tail = ''] = toLatinDigits(text).split('٫');
        const shown = BigInt(whole + tail.padEnd(6, '0'));
        const distance = shown > millionths ? shown - millionths : millionths - shown;
        expect(tail).toHaveLength(decimals);
        expect(distance * 2n <= 10n ** BigInt(6 - decimals)).toBe(true);
      }),
    );
  });
});

describe(formatHundredths.name, () => {
  it.each([
    [71235, '۷۱۲٫۳۵'],
    [100000, '۱٬۰۰۰٫۰۰'],
    [5, '۰٫۰۵'],
    [0, '۰٫۰۰'],
    [-120, '\u200e\u2212۱٫۲۰'],
  ])('%d hundredths are %s', (value, text) => {
    expect(formatHundredths(value)).toBe(text);
  });
  it('fewer decimals are rounded half-up', () => {
    expect(formatHundredths(71235, { decimals: 1 })).toBe('۷۱۲٫۴');
    expect(formatHundredths(71250, { decimals: 0 })).toBe('۷۱۳');
    expect(formatHundredths(71249, { decimals: 0 })).toBe('۷۱۲');
  });
  it('refuses a number that is not whole: points are never floating', () => {
    expect(() => formatHundredths(712.35)).toThrow(RangeError);
  });
});
