import { describe, expect, it } from '@jest/globals';
import { addDays } from './add-days.js';
import { addWorkingDays } from './add-working-days.js';
import type { CalendarData } from './calendar-data.js';
import { charterDay } from './charter-day.js';
import { charterReportDueOn } from './charter-report-due-on.js';
import { charterWindowOn } from './charter-window-on.js';
import { lastClosedCharterWindow } from './last-closed-charter-window.js';
import { compareDates } from './compare-dates.js';
import { dateCode } from './date-code.js';
import { daysBetween } from './days-between.js';
import { decreeReportDueOn } from './decree-report-due-on.js';
import { DEFAULT_CALENDAR } from './default-calendar.js';
import { DUE_DATE_STEPS } from './due-date-steps.js';
import { isWorkingDay } from './is-working-day.js';
import { parseDateCode } from './parse-date-code.js';
import { quarterRange } from './quarter.js';
import { quarterDueDates, type QuarterDueDates } from './quarter-due-dates.js';
import { quarterLastDay } from './quarter-last-day.js';

const QUARTERS = quarterRange('1403-Q1', '1406-Q2');

function codes(dates: QuarterDueDates): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, dateCode(date)]));
}

describe('the timetable of a quarter', () => {
  it('summer 1405, counted by hand', () => {
    // Mehr and Azar 1405 have no holiday, Aban one on a Friday, so five working days are a week.
    expect(codes(quarterDueDates('1405-Q2', DEFAULT_CALENDAR))).toEqual({
      opensOn: '1405-07-01',
      dataDueOn: '1405-07-21',
      signatureDueOn: '1405-07-28',
      reviewDueOn: '1405-08-19',
      objectionDueOn: '1405-09-03',
      rulingDueOn: '1405-09-10',
      freezeOn: '1405-09-11',
    });
  });
  it('gives 15 working days for data, then 5, 15, 10 and 5, then freezes', () => {
    expect(DUE_DATE_STEPS.map(({ workingDays }) => workingDays)).toEqual([15, 5, 15, 10, 5, 1]);
    for (const quarter of QUARTERS) {
      const due = quarterDueDates(quarter, DEFAULT_CALENDAR);
      expect(due.dataDueOn).toEqual(addWorkingDays(quarterLastDay(quarter), 15, DEFAULT_CALENDAR));
      expect(due.rulingDueOn).toEqual(addWorkingDays(quarterLastDay(quarter), 50, DEFAULT_CALENDAR));
    }
  });
  it('opens the day after the quarter, closed day or not', () => {
    expect(codes(quarterDueDates('1404-Q4', DEFAULT_CALENDAR))).toMatchObject({ opensOn: '1405-01-01' });
  });
  it('every date is a working day and comes after the one before', () => {
    for (const quarter of QUARTERS) {
      const { opensOn, ...steps } = quarterDueDates(quarter, DEFAULT_CALENDAR);
      const dates = Object.values(steps);
      expect(dates.every((date) => isWorkingDay(date, DEFAULT_CALENDAR))).toBe(true);
      [opensOn, ...dates].reduce((before, date) => {
        expect(compareDates(before, date)).toBeLessThan(0);
        return date;
      });
    }
  });
  it.each([1403, 1404, 1405, 1406])(
    'the last ruling on Q2 of %d comes about 10 Azar, and the window freezes well before 29 Azar',
    (year) => {
      // 3 Jumada II falls in these weeks; with a weekend behind it, it moves the date by three days (1406).
      const { rulingDueOn, freezeOn } = quarterDueDates(`${year}-Q2`, DEFAULT_CALENDAR);
      expect(Math.abs(daysBetween({ year, month: 9, day: 10 }, rulingDueOn))).toBeLessThanOrEqual(3);
      expect(daysBetween(freezeOn, charterReportDueOn(year, DEFAULT_CALENDAR))).toBeGreaterThanOrEqual(14);
    },
  );
  it('a closure of the country moves every later date', () => {
    const closed: CalendarData = {
      ...DEFAULT_CALENDAR,
      closures: [{ date: '1405-07-21', title: 'تعطیل سراسری', province: null }],
    };
    expect(codes(quarterDueDates('1405-Q2', closed))).toMatchObject({
      dataDueOn: '1405-07-22',
      signatureDueOn: '1405-07-29',
      freezeOn: '1405-09-14',
    });
  });
  it('a closure of a province moves the dates of its agencies only, and delays nobody else', () => {
    const snow: CalendarData = {
      ...DEFAULT_CALENDAR,
      closures: [
        { date: '1405-07-21', title: 'آلودگی هوا', province: 'P07' },
        { date: '1405-07-22', title: 'آلودگی هوا', province: 'P07' },
        { date: '1405-08-19', title: 'آلودگی هوا', province: 'P07' },
      ],
    };
    const national = codes(quarterDueDates('1405-Q2', DEFAULT_CALENDAR));
    expect(codes(quarterDueDates('1405-Q2', snow))).toEqual(national);
    expect(codes(quarterDueDates('1405-Q2', snow, 'P08'))).toEqual(national);
    expect(codes(quarterDueDates('1405-Q2', snow, 'P07'))).toEqual({ ...national, dataDueOn: '1405-07-25' });
  });
  it('an unknown quarter is refused', () => {
    expect(() => quarterDueDates('1405-Q5', DEFAULT_CALENDAR)).toThrow('QUARTER_UNKNOWN');
  });
});

describe('the two yearly reports', () => {
  it.each([
    [1397, '1397-09-28', 'a Thursday'],
    [1398, '1398-09-27', 'a Friday'],
    [1403, '1403-09-28', 'a Thursday'],
    [1404, '1404-09-29', 'a Saturday'],
    [1405, '1405-09-29', 'a Sunday'],
    [1409, '1409-09-27', 'a Friday'],
  ])('29 Azar %d: the charter report is presented on %s, for it is %s', (year, code) => {
    expect(dateCode(charterReportDueOn(year, DEFAULT_CALENDAR))).toBe(code);
  });
  it.each([
    [1403, '1403-12-28', '29 and 30 Esfand are holidays'],
    [1404, '1404-12-27', '29 Esfand is a Friday, 28 a Thursday'],
    [1405, '1405-12-26', '29 Esfand is a holiday, 28 and 27 the weekend'],
  ])('the decree report of %d is due on %s: %s', (year, code) => {
    expect(dateCode(decreeReportDueOn(year, DEFAULT_CALENDAR))).toBe(code);
  });
  it('never moves to another year or after 29 Azar', () => {
    for (let year = 1395; year <= 1410; year += 1) {
      expect(
        daysBetween(charterReportDueOn(year, DEFAULT_CALENDAR), charterDay(year)),
      ).toBeGreaterThanOrEqual(0);
      expect(decreeReportDueOn(year, DEFAULT_CALENDAR)).toMatchObject({ year, month: 12 });
    }
  });
});

describe(charterWindowOn.name, () => {
  it.each([
    ['1405-01-01', 'charter-1405'],
    ['1405-09-28', 'charter-1405'],
    ['1405-09-29', 'charter-1405'],
    ['1405-09-30', 'charter-1406'],
    ['1405-12-29', 'charter-1406'],
  ])('on %s the next 29 Azar closes %s', (today, code) => {
    expect(charterWindowOn(parseDateCode(today)).code).toBe(code);
  });
  it('its quarters have all ended before its 29 Azar', () => {
    for (let year = 1395; year <= 1410; year += 1)
      for (const quarter of charterWindowOn(charterDay(year)).quarters)
        expect(compareDates(addDays(quarterLastDay(quarter), 1), charterDay(year))).toBeLessThan(0);
  });
});

describe(lastClosedCharterWindow.name, () => {
  it.each([
    ['1405-01-01', 'charter-1404'],
    ['1405-06-31', 'charter-1404'],
    ['1405-07-01', 'charter-1405'],
    ['1405-09-30', 'charter-1405'],
    ['1406-06-31', 'charter-1405'],
  ])('on %s the last one that can be scored is %s', (today, code) => {
    expect(lastClosedCharterWindow(parseDateCode(today)).code).toBe(code);
  });
});
