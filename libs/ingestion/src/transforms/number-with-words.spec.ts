import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toPersianDigits } from '#persian';
import { numberWithWords } from './number-with-words.js';

describe(numberWithWords.name, () => {
  it.each([
    ['۸۵٪', '85', 'percent'],
    ['٪۸۵', '85', 'percent'],
    ['85%', '85', 'percent'],
    ['85 ٪', '85', 'percent'],
    ['% ٨٥٫٥', '85.5', 'percent'],
    ['۸۵ درصد', '85', 'percent'],
    ['\u200f۸۵٪\u200e', '85', 'percent'],
    ['۱۲ نفر', '12', 'unit'],
    ['۱٬۲۰۰مورد', '1200', 'unit'],
    ['12 (پرونده)', '12', 'unit'],
    ['۳ روز کاری', '3', 'unit'],
  ])('%s is %s with a %s beside it', (text, number, beside) => {
    expect(numberWithWords(text)).toEqual({ number, beside });
  });

  it.each(['۸۵', '12.5', 'پنج', 'حدود ۱۲', '٪', '٪۸۵٪', '12 از 15', '1405/03/31', '۱۲ و ۱۳', '', 'نفر ۱۲'])(
    '«%s» is no number with a word behind it',
    (text) => {
      expect(numberWithWords(text)).toBeNull();
    },
  );

  it('reads the same per cent in every digit set and with the sign on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom('%', '٪'), (value, sign) => {
        for (const text of [`${value}${sign}`, `${sign}${value}`, `${toPersianDigits(value)} ${sign}`])
          expect(numberWithWords(text)?.number).toBe(String(value));
      }),
    );
  });
});
