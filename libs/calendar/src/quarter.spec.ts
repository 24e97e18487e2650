import { describe, expect, it } from '@jest/globals';
import { addDays } from './add-days.js';
import { daysBetween } from './days-between.js';
import { lastClosedQuarter } from './last-closed-quarter.js';
import { addQuarters, parseQuarter, quarterCode, quarterRange } from './quarter.js';
import { quarterFirstDay } from './quarter-first-day.js';
import { quarterLastDay } from './quarter-last-day.js';
import { quarterOf } from './quarter-of.js';
import { quarterShortTitle } from './quarter-short-title.js';
import { quarterTitle } from './quarter-title.js';
import { parseWindow } from './window.js';
import { windowTitle } from './window-title.js';

describe('quarters', () => {
  it('have 93, 93, 90 and 89 days, the last one 90 in a leap year', () => {
    const lengths = (year: number) =>
      [1, 2, 3, 4].map((index) => {
        const code = `${year}-Q${index}`;
        return daysBetween(quarterFirstDay(code), quarterLastDay(code)) + 1;
      });
    expect(lengths(1404)).toEqual([93, 93, 90, 89]);
    expect(lengths(1403)).toEqual([93, 93, 90, 90]);
  });
  it('follow each other without a gap from 1395 to 1410', () => {
    for (const code of quarterRange('1395-Q1', '1410-Q3')) {
      const next = quarterCode(addQuarters(parseQuarter(code), 1));
      expect(quarterFirstDay(next)).toEqual(addDays(quarterLastDay(code), 1));
    }
  });
  it('hold their first and their last day', () => {
    for (const code of quarterRange('1402-Q1', '1409-Q4')) {
      expect(quarterOf(quarterFirstDay(code))).toBe(code);
      expect(quarterOf(quarterLastDay(code))).toBe(code);
    }
  });
  it('are counted across years, forward and back', () => {
    expect(quarterCode(addQuarters(parseQuarter('1404-Q4'), 1))).toBe('1405-Q1');
    expect(quarterCode(addQuarters(parseQuarter('1405-Q1'), -5))).toBe('1403-Q4');
    expect(quarterRange('1404-Q3', '1405-Q2')).toEqual(parseWindow('charter-1405').quarters);
    expect(quarterRange('1405-Q2', '1405-Q1')).toEqual([]);
  });
  it.each(['1405-Q5', '1405-Q0', '1405Q1', '2026-Q1', '۱۴۰۵-Q1', ''])('«%s» is no quarter', (code) => {
    expect(() => parseQuarter(code)).toThrow('QUARTER_UNKNOWN');
  });
});

describe(lastClosedQuarter.name, () => {
  it.each([
    [{ year: 1405, month: 9, day: 29 }, '1405-Q2', '29 Azar falls a day before Q3 ends'],
    [{ year: 1405, month: 9, day: 30 }, '1405-Q2', 'the last day of a quarter still belongs to it'],
    [{ year: 1405, month: 10, day: 1 }, '1405-Q3', 'a quarter is closed the day after it ends'],
    [{ year: 1405, month: 1, day: 1 }, '1404-Q4', 'Nowruz closes the last quarter of the old year'],
  ])('on %j it is %s: %s', (today, code) => {
    expect(lastClosedQuarter(today)).toBe(code);
  });
});

describe('titles', () => {
  it('of quarters', () => {
    expect(['1405-Q1', '1405-Q2', '1405-Q3', '1405-Q4'].map(quarterTitle)).toEqual([
      'سه‌ماههٔ اول ۱۴۰۵',
      'سه‌ماههٔ دوم ۱۴۰۵',
      'سه‌ماههٔ سوم ۱۴۰۵',
      'سه‌ماههٔ چهارم ۱۴۰۵',
    ]);
    expect(['1405-Q1', '1405-Q2', '1405-Q3', '1405-Q4'].map(quarterShortTitle)).toEqual([
      'بهار ۱۴۰۵',
      'تابستان ۱۴۰۵',
      'پاییز ۱۴۰۵',
      'زمستان ۱۴۰۵',
    ]);
  });
  it.each([
    ['charter-1405', 'دورهٔ منشور ۱۴۰۵ (پاییز ۱۴۰۴ تا تابستان ۱۴۰۵)'],
    ['decree-1405', 'دورهٔ تصویب‌نامه ۱۴۰۵ (زمستان ۱۴۰۴ تا پاییز ۱۴۰۵)'],
    ['half-1405-1', 'نیم‌سال اول ۱۴۰۵ (بهار ۱۴۰۵ تا تابستان ۱۴۰۵)'],
    ['half-1405-2', 'نیم‌سال دوم ۱۴۰۵ (پاییز ۱۴۰۵ تا زمستان ۱۴۰۵)'],
    ['fiscal-1405', 'سال مالی ۱۴۰۵ (بهار ۱۴۰۵ تا زمستان ۱۴۰۵)'],
    ['1405-Q3', 'سه‌ماههٔ سوم ۱۴۰۵'],
  ])('of the window %s: «%s»', (code, title) => {
    expect(windowTitle(parseWindow(code))).toBe(title);
  });
});
