import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateCode } from './date-code.js';
import { formatDate } from './format-date.js';
import { formatInstant } from './format-instant.js';
import { formatLongDate } from './format-long-date.js';
import { jalaliDateOf } from './jalali-date-of.js';
import { parseDateCode } from './parse-date-code.js';
import { tehranInstant } from './tehran-instant.js';
import { tehranWall } from './tehran-wall.js';

describe('the clock in Tehran', () => {
  it('is 3½ hours ahead: the day begins at 20:30 UTC', () => {
    expect(dateCode(jalaliDateOf(new Date('2026-12-19T20:29:59.999Z')))).toBe('1405-09-28');
    expect(dateCode(jalaliDateOf(new Date('2026-12-19T20:30:00Z')))).toBe('1405-09-29');
  });
  it('was 4½ hours ahead in the summers until 1401', () => {
    expect(dateCode(jalaliDateOf(new Date('2022-06-30T19:30:00Z')))).toBe('1401-04-10');
    expect(dateCode(jalaliDateOf(new Date('2023-06-30T19:30:00Z')))).toBe('1402-04-09');
  });
  it('an instant is read as date and time', () => {
    expect(formatInstant(new Date('2026-12-20T10:35:59Z'))).toBe('۱۴۰۵/۰۹/۲۹ ساعت ۱۴:۰۵');
    expect(formatInstant(new Date('2026-12-19T20:30:00Z'))).toBe('۱۴۰۵/۰۹/۲۹ ساعت ۰۰:۰۰');
  });
  it('a date and time is an instant', () => {
    expect(tehranInstant({ year: 1405, month: 9, day: 29 }, 14, 5).toISOString()).toBe(
      '2026-12-20T10:35:00.000Z',
    );
    expect(tehranInstant({ year: 1401, month: 4, day: 10 }, 0).toISOString()).toBe(
      '2022-06-30T19:30:00.000Z',
    );
  });
  it('the hour that summer time skipped is the hour after it', () => {
    // 2 Farvardin 1401, 00:00 → 01:00.
    expect(tehranInstant({ year: 1401, month: 1, day: 2 }, 0, 30).toISOString()).toBe(
      '2022-03-21T21:00:00.000Z',
    );
    expect(formatInstant(new Date('2022-03-21T21:00:00Z'))).toBe('۱۴۰۱/۰۱/۰۲ ساعت ۰۱:۳۰');
  });
  it('of the hour that came twice the later one is meant', () => {
    // 31 Shahrivar 1401: the clock went from 24:00 back to 23:00 of 30 Shahrivar.
    expect(tehranInstant({ year: 1401, month: 6, day: 30 }, 23, 30).toISOString()).toBe(
      '2022-09-21T20:00:00.000Z',
    );
    expect(tehranInstant({ year: 1401, month: 6, day: 30 }, 22, 59).toISOString()).toBe(
      '2022-09-21T18:29:00.000Z',
    );
  });
  it('every time of a day of 1402–1450 comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1402, max: 1450 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        fc.nat(23),
        fc.nat(59),
        (year, month, day, hour, minute) => {
          const instant = tehranInstant({ year, month, day }, hour, minute);
          expect(jalaliDateOf(instant)).toEqual({ year, month, day });
          expect(tehranWall(instant)).toMatchObject({ hour, minute });
        },
      ),
    );
  });
  it.each([
    [24, 0],
    [-1, 0],
    [1.5, 0],
    [1, 60],
    [1, -1],
  ])('%d:%d is no time', (hour, minute) => {
    expect(() => tehranInstant({ year: 1405, month: 9, day: 29 }, hour, minute)).toThrow(RangeError);
  });
  it('an invalid instant is refused', () => {
    expect(() => jalaliDateOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('dates as people read them', () => {
  it('short and long', () => {
    expect(formatDate(parseDateCode('1405-09-29'))).toBe('۱۴۰۵/۰۹/۲۹');
    expect(formatLongDate(parseDateCode('1405-09-29'))).toBe('۲۹ آذر ۱۴۰۵');
    expect(formatLongDate(parseDateCode('1404-01-01'))).toBe('۱ فروردین ۱۴۰۴');
  });
});
