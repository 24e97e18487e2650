import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toLatinDigits } from './to-latin-digits.js';
import { toPersianDigits } from './to-persian-digits.js';

describe('digits of a text', () => {
  it('people read Persian digits, whatever set was typed', () => {
    expect(toPersianDigits('1405/09/29 و ٤٥٦ و ۷۸۹ و ０９')).toBe('۱۴۰۵/۰۹/۲۹ و ۴۵۶ و ۷۸۹ و ۰۹');
    expect(toPersianDigits(1405)).toBe('۱۴۰۵');
  });
  it('programs read Latin digits, whatever set was typed', () => {
    expect(toLatinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789 ０１２３４５６７８９')).toBe(
      '0123456789 0123456789 0123456789 0123456789',
    );
  });
  it('any number comes back from Persian digits', () => {
    fc.assert(
      fc.property(fc.bigInt(), (n) => {
        expect(toLatinDigits(toPersianDigits(String(n)))).toBe(String(n));
      }),
    );
  });
  it('letters, marks and other scripts stay as they are', () => {
    const text = 'بند ب — OFF-‌ abc ½ Ⅳ ५';
    expect(toPersianDigits(text)).toBe(text);
    expect(toLatinDigits(text)).toBe(text);
  });
});
