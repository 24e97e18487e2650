import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toPersianDigits } from '#persian';
import { dateCode } from './date-code.js';
import { formatDate } from './format-date.js';
import { formatLongDate } from './format-long-date.js';
import { fromDayNumber } from './from-day-number.js';
import { fromExcelSerial } from './from-excel-serial.js';
import { jalaliToGregorian } from './jalali-to-gregorian.js';
import { readJalaliDate } from './read-jalali-date.js';
import { toDayNumber } from './to-day-number.js';

const codeOf = (text: string): string | null => {
  const date = readJalaliDate(text);
  return date && dateCode(date);
};

/** 1300/01/01 … 1498/12/29 */
const days = fc
  .integer({
    min: toDayNumber({ year: 1300, month: 1, day: 1 }),
    max: toDayNumber({ year: 1498, month: 12, day: 29 }),
  })
  .map(fromDayNumber);

describe(readJalaliDate.name, () => {
  it.each([
    ['۱۴۰۵/۳/۱', '1405-03-01'],
    ['١٤٠٥/٠٣/٠١', '1405-03-01'],
    ['1405/03/01', '1405-03-01'],
    ['1405-3-1', '1405-03-01'],
    ['1405.03.01', '1405-03-01'],
    [' ۱۴۰۵ / ۳ / ۱ ', '1405-03-01'],
    ['\u200f۱۴۰۵/۳/۱\u200e', '1405-03-01'],
    ['1/3/1405', '1405-03-01'],
    ['۳۱/۰۳/۱۴۰۵', '1405-03-31'],
    ['05/3/1', '1405-03-01'],
    ['۹۵/۱۲/۲۸', '1395-12-28'],
    ['49/1/1', '1449-01-01'],
    ['50/1/1', '1350-01-01'],
    ['14050301', '1405-03-01'],
    ['1 خرداد 1405', '1405-03-01'],
    ['۱ خرداد ۱۴۰۵', '1405-03-01'],
    ['۱\u00a0خرداد\u00a0۱۴۰۵', '1405-03-01'],
    ['۱۱ شهريور ۱۴۰۵', '1405-06-11'],
    ['۱ خرداد ماه ۱۴۰۵', '1405-03-01'],
    ['۱ خردادماه سال ۱۴۰۵', '1405-03-01'],
    ['جمعه ۱ خرداد ۱۴۰۵', '1405-03-01'],
    ['۲۹ آذر ۱۴۰۵', '1405-09-29'],
    ['29 اذر 05', '1405-09-29'],
    ['۵ امرداد ۱۴۰۴', '1404-05-05'],
    ['۳۰ اسفند ۱۴۰۳', '1403-12-30'],
    ['2026-05-22', '1405-03-01'],
    ['22/5/2026', '1405-03-01'],
  ])('%s is %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    '',
    'امروز',
    '۱۴۰۵',
    '۱۴۰۵/۳',
    '1405/13/1',
    '1405/7/31',
    '1404/12/30',
    '1405/0/1',
    '1405/3/0',
    '1/3/5',
    '405/3/1',
    '1405/3-1',
    '2026-02-30',
    '31 مهر 1405',
    '1 خردار 1405',
    'از ۱۴۰۵/۳/۱ تا ۱۴۰۵/۳/۳۱',
    '۱۴۰۵/۳/۱ '.repeat(9),
  ])('«%s» is no single day', (text) => {
    expect(codeOf(text)).toBeNull();
  });

  it('reads every day back from every form in which we write it', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = date;
        for (const text of [
          formatDate(date),
          dateCode(date),
          formatLongDate(date),
          `${day}/${month}/${year}`,
        ])
          for (const typed of [text, toPersianDigits(text), `\u2067${text}\u2069`])
            expect(readJalaliDate(typed)).toEqual(date);
      }),
    );
  });

  it('throws for no text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const date = readJalaliDate(text);
        if (date) expect(readJalaliDate(dateCode(date))).toEqual(date);
      }),
    );
  });
});

describe(fromExcelSerial.name, () => {
  it.each([
    // 22 May 2026, as Excel shows it for these serials.
    [46_164, 1900, '1405-03-01'],
    [46_164.75, 1900, '1405-03-01'],
    [44_702, 1904, '1405-03-01'],
    // 21 March 1921, first day of 1300.
    [7_751, 1900, '1300-01-01'],
  ] as const)('%d in a workbook from %d is %s', (serial, from, code) => {
    const date = fromExcelSerial(serial, from);
    expect(date && dateCode(date)).toBe(code);
  });

  it.each([-1, 0, 60, 7_750, 1e9, NaN, Infinity])('%d is no day that we know', (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });

  it('is 1,462 days earlier in a workbook that counts from 1904', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = jalaliToGregorian(date);
        const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
        expect(fromExcelSerial(serial)).toEqual(date);
        expect(fromExcelSerial(serial - 1_462, 1904)).toEqual(date);
      }),
    );
  });
});
