import { describe, expect, it } from '@jest/globals';
import { charterDay } from './charter-day.js';
import { dateCode } from './date-code.js';
import { gregorianToJalali } from './gregorian-to-jalali.js';
import { isLeapYear } from './is-leap-year.js';
import type { JalaliDate } from './jalali-date.js';
import { jalaliToGregorian } from './jalali-to-gregorian.js';
import { monthLength } from './month-length.js';
import { parseDateCode } from './parse-date-code.js';
import { quarterFirstDay } from './quarter-first-day.js';
import { quarterLastDay } from './quarter-last-day.js';
import { weekdayOf } from './weekday-of.js';

function gregorianCode(date: JalaliDate): string {
  const { year, month, day } = jalaliToGregorian(date);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2016-03-20 sunday`, as the tables print it. */
function printed(date: JalaliDate): string {
  return `${gregorianCode(date)} ${weekdayOf(date)}`;
}

describe('the tables of domain §7', () => {
  // year · leap · 1 Farvardin · 29 Azar · last of Esfand
  it.each([
    [1395, true, '2016-03-20 sunday', '2016-12-19 monday', 30, '2017-03-20'],
    [1396, false, '2017-03-21 tuesday', '2017-12-20 wednesday', 29, '2018-03-20'],
    [1397, false, '2018-03-21 wednesday', '2018-12-20 thursday', 29, '2019-03-20'],
    [1398, false, '2019-03-21 thursday', '2019-12-20 friday', 29, '2020-03-19'],
    [1399, true, '2020-03-20 friday', '2020-12-19 saturday', 30, '2021-03-20'],
    [1400, false, '2021-03-21 sunday', '2021-12-20 monday', 29, '2022-03-20'],
    [1401, false, '2022-03-21 monday', '2022-12-20 tuesday', 29, '2023-03-20'],
    [1402, false, '2023-03-21 tuesday', '2023-12-20 wednesday', 29, '2024-03-19'],
    [1403, true, '2024-03-20 wednesday', '2024-12-19 thursday', 30, '2025-03-20'],
    [1404, false, '2025-03-21 friday', '2025-12-20 saturday', 29, '2026-03-20'],
    [1405, false, '2026-03-21 saturday', '2026-12-20 sunday', 29, '2027-03-20'],
    [1406, false, '2027-03-21 sunday', '2027-12-20 monday', 29, '2028-03-19'],
    [1407, false, '2028-03-20 monday', '2028-12-19 tuesday', 29, '2029-03-19'],
    [1408, true, '2029-03-20 tuesday', '2029-12-19 wednesday', 30, '2030-03-20'],
    [1409, false, '2030-03-21 thursday', '2030-12-20 friday', 29, '2031-03-20'],
    [1410, false, '2031-03-21 friday', '2031-12-20 saturday', 29, '2032-03-19'],
  ])('the year %d', (year, leap, nowruz, charter, lastOfEsfand, lastDay) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(printed({ year, month: 1, day: 1 })).toBe(nowruz);
    expect(printed(charterDay(year))).toBe(charter);
    expect(monthLength(year, 12)).toBe(lastOfEsfand);
    expect(gregorianCode({ year, month: 12, day: lastOfEsfand })).toBe(lastDay);
  });

  it.each([
    ['1395-11-09', '2017-01-28', 'the decree is approved'],
    ['1395-12-28', '2017-03-18', 'the decree is notified'],
    ['1396-01-21', '2017-04-10', 'the decree stands in the Gazette'],
    ['1396-09-07', '2017-11-28', 'a date of the sources'],
    ['1397-03-01', '2018-05-22', 'a date of the sources'],
    ['1397-04-01', '2018-06-22', 'a quarter opens on a Friday'],
    ['1397-06-24', '2018-09-15', 'the interview is published'],
    ['1398-02-08', '2019-04-28', 'a date of the sources'],
    ['1399-11-18', '2021-02-06', 'Art. 13 cl. 3 is annulled'],
  ])('%s is %s: %s', (code, gregorian) => {
    const [year = 0, month = 0, day = 0] = gregorian.split('-').map(Number);
    expect(gregorianCode(parseDateCode(code))).toBe(gregorian);
    expect(dateCode(gregorianToJalali({ year, month, day }))).toBe(code);
  });

  it('knows the days of the week it names', () => {
    expect(weekdayOf(parseDateCode('1397-04-01'))).toBe('friday');
    expect(weekdayOf(parseDateCode('1397-06-24'))).toBe('saturday');
    expect(weekdayOf(parseDateCode('1397-06-23'))).toBe('friday');
  });

  it.each([
    ['1397-Q1', '2018-03-21', '2018-06-21'],
    ['1397-Q2', '2018-06-22', '2018-09-22'],
    ['1397-Q3', '2018-09-23', '2018-12-21'],
    ['1397-Q4', '2018-12-22', '2019-03-20'],
  ])('%s runs from %s to %s', (quarter, first, last) => {
    expect(gregorianCode(quarterFirstDay(quarter))).toBe(first);
    expect(gregorianCode(quarterLastDay(quarter))).toBe(last);
  });

  it('29 Azar is a Thursday or Friday in 1397, 1398, 1403 and 1409 alone', () => {
    const years = Array.from({ length: 16 }, (_, step) => 1395 + step);
    expect(years.filter((year) => ['thursday', 'friday'].includes(weekdayOf(charterDay(year))))).toEqual([
      1397, 1398, 1403, 1409,
    ]);
  });
});
