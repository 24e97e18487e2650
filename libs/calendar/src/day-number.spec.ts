import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './add-days.js';
import { compareDates } from './compare-dates.js';
import { dateCode } from './date-code.js';
import { daysBetween } from './days-between.js';
import { fromDayNumber } from './from-day-number.js';
import { gregorianToJalali } from './gregorian-to-jalali.js';
import { jalaliToGregorian } from './jalali-to-gregorian.js';
import { monthLength } from './month-length.js';
import { parseDateCode } from './parse-date-code.js';
import { toDayNumber } from './to-day-number.js';
import { WEEKDAYS } from './weekday.js';
import { weekdayOf } from './weekday-of.js';

const FIRST = toDayNumber({ year: 1300, month: 1, day: 1 });
const LAST = toDayNumber({ year: 1498, month: 12, day: monthLength(1498, 12) });
const MS_PER_DAY = 86_400_000;

const someDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);

describe('the days of 1300–1498', () => {
  it('every month of every year has its days, and each day has the next number', () => {
    const wrong: string[] = [];
    let expected = FIRST;
    for (let year = 1300; year <= 1498; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let day = 1; day <= monthLength(year, month); day += 1, expected += 1) {
          const back = fromDayNumber(expected);
          if (
            toDayNumber({ year, month, day }) !== expected ||
            compareDates(back, { year, month, day }) !== 0
          )
            wrong.push(dateCode({ year, month, day }));
        }
    expect(wrong).toEqual([]);
    expect(expected - 1).toBe(LAST);
    expect(LAST - FIRST + 1).toBe(199 * 365 + 49);
  });
  it('every day goes to the Gregorian calendar, to its code, and back', () => {
    const wrong: number[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const date = fromDayNumber(number);
      const isBack =
        compareDates(gregorianToJalali(jalaliToGregorian(date)), date) === 0 &&
        compareDates(parseDateCode(dateCode(date)), date) === 0;
      if (!isBack) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });
  it('every day is the day that ICU names, weekday included', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'long',
    });
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const parts = new Map(icu.formatToParts(number * MS_PER_DAY).map(({ type, value }) => [type, value]));
      const date = fromDayNumber(number);
      const ours = `${date.year}/${date.month}/${date.day} ${weekdayOf(date)}`;
      const theirs = `${parts.get('year')}/${parts.get('month')}/${parts.get('day')} ${parts.get('weekday')?.toLowerCase()}`;
      if (ours !== theirs) wrong.push(`${ours} is ${theirs}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('reckoning with days', () => {
  it('days added are the days between', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -300, max: 300 }), (date, days) => {
        fc.pre(toDayNumber(date) + days >= FIRST && toDayNumber(date) + days <= LAST);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
  it('dates, their codes and their numbers sort alike', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const order = Math.sign(toDayNumber(a) - toDayNumber(b));
        expect(Math.sign(compareDates(a, b))).toBe(order);
        expect(dateCode(a) < dateCode(b) ? -1 : dateCode(a) > dateCode(b) ? 1 : 0).toBe(order);
      }),
    );
  });
  it('the day after is the next day of the week', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        fc.pre(toDayNumber(date) < LAST);
        const today = WEEKDAYS.indexOf(weekdayOf(date));
        expect(WEEKDAYS.indexOf(weekdayOf(addDays(date, 1)))).toBe((today + 1) % 7);
      }),
    );
  });
  it('11 Dey 1348 is day 0, a Thursday', () => {
    expect(toDayNumber({ year: 1348, month: 10, day: 11 })).toBe(0);
    expect(weekdayOf({ year: 1348, month: 10, day: 11 })).toBe('thursday');
  });
  it('the last day that can be named is 29 Esfand 1499', () => {
    expect(dateCode(addDays({ year: 1499, month: 12, day: 28 }, 1))).toBe('1499-12-29');
    expect(() => addDays({ year: 1499, month: 12, day: 29 }, 1)).toThrow(RangeError);
    expect(() => addDays({ year: 1300, month: 1, day: 1 }, -1)).toThrow(RangeError);
  });
  it.each([
    [1405, 12, 30],
    [1405, 7, 31],
    [1405, 13, 1],
    [1405, 0, 1],
    [1405, 1, 0],
    [1405, 1, 1.5],
    [1405, 1.5, 1],
  ])('%d/%d/%d is no day', (year, month, day) => {
    expect(() => toDayNumber({ year, month, day })).toThrow(RangeError);
  });
  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 4, 31],
  ])('%d-%d-%d is no Gregorian day', (year, month, day) => {
    expect(() => gregorianToJalali({ year, month, day })).toThrow(RangeError);
  });
});

describe(parseDateCode.name, () => {
  it('reads the code of a day', () => {
    expect(parseDateCode('1405-09-29')).toEqual({ year: 1405, month: 9, day: 29 });
  });
  it.each([
    '1405-9-29',
    '1405/09/29',
    '۱۴۰۵-۰۹-۲۹',
    '2026-12-20',
    '1405-12-30',
    '1405-07-31',
    '1405-00-01',
    '1405-01-00',
    '',
    '1405-09-29T00:00',
  ])('refuses «%s» with DATE_UNKNOWN', (code) => {
    expect(() => parseDateCode(code)).toThrow('DATE_UNKNOWN');
  });
  it('knows 30 Esfand in leap years only', () => {
    expect(parseDateCode('1403-12-30').day).toBe(30);
    expect(() => parseDateCode('1404-12-30')).toThrow('DATE_UNKNOWN');
  });
});
