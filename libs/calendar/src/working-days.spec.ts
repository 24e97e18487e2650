import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './add-days.js';
import { addWorkingDays } from './add-working-days.js';
import type { CalendarData } from './calendar-data.js';
import { compareDates } from './compare-dates.js';
import { dateCode } from './date-code.js';
import { DEFAULT_CALENDAR } from './default-calendar.js';
import { fromDayNumber } from './from-day-number.js';
import { isWorkingDay } from './is-working-day.js';
import { nextWorkingDay } from './next-working-day.js';
import { parseDateCode } from './parse-date-code.js';
import { previousWorkingDay } from './previous-working-day.js';
import { toDayNumber } from './to-day-number.js';
import { WEEKDAYS } from './weekday.js';

const on = parseDateCode;
const snowInOneProvince: CalendarData = {
  ...DEFAULT_CALENDAR,
  closures: [
    { date: '1405-10-20', title: 'بارش برف', province: 'P07' },
    { date: '1405-10-22', title: 'تعطیل سراسری', province: null },
  ],
};
const someDay = fc
  .integer({ min: toDayNumber(on('1403-01-01')), max: toDayNumber(on('1406-12-29')) })
  .map(fromDayNumber);

describe(isWorkingDay.name, () => {
  it('offices are open from Saturday to Wednesday', () => {
    const week = ['1405-09-28', '1405-09-29', '1405-09-30', '1405-10-01', '1405-10-03', '1405-10-04'];
    expect(week.map((code) => isWorkingDay(on(code), DEFAULT_CALENDAR))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
  it('the weekend is data: where Thursday is worked, it counts', () => {
    expect(isWorkingDay(on('1405-10-03'), { ...DEFAULT_CALENDAR, weekend: ['friday'] })).toBe(true);
  });
  it('a holiday is closed', () => {
    expect(isWorkingDay(on('1405-10-02'), DEFAULT_CALENDAR)).toBe(false);
    expect(isWorkingDay(on('1405-01-03'), DEFAULT_CALENDAR)).toBe(false);
  });
  it('a closure of one province closes that province and no other', () => {
    expect(isWorkingDay(on('1405-10-20'), snowInOneProvince, 'P07')).toBe(false);
    expect(isWorkingDay(on('1405-10-20'), snowInOneProvince, 'P08')).toBe(true);
    expect(isWorkingDay(on('1405-10-20'), snowInOneProvince)).toBe(true);
  });
  it('a closure of the country closes every province', () => {
    expect(isWorkingDay(on('1405-10-22'), snowInOneProvince, 'P08')).toBe(false);
    expect(isWorkingDay(on('1405-10-22'), snowInOneProvince)).toBe(false);
  });
});

describe('moving to a working day', () => {
  it('a working day stays where it is', () => {
    expect(dateCode(nextWorkingDay(on('1405-09-29'), DEFAULT_CALENDAR))).toBe('1405-09-29');
    expect(dateCode(previousWorkingDay(on('1405-09-29'), DEFAULT_CALENDAR))).toBe('1405-09-29');
  });
  it('agencies get the next working day, reports the one before', () => {
    // 14 Khordad 1405 is a Thursday and a holiday, 15 a Friday and a holiday.
    expect(dateCode(nextWorkingDay(on('1405-03-14'), DEFAULT_CALENDAR))).toBe('1405-03-16');
    expect(dateCode(previousWorkingDay(on('1405-03-15'), DEFAULT_CALENDAR))).toBe('1405-03-13');
  });
  it('nothing but closed days lies between', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const next = nextWorkingDay(date, DEFAULT_CALENDAR);
        expect(isWorkingDay(next, DEFAULT_CALENDAR)).toBe(true);
        for (let day = date; compareDates(day, next) < 0; day = addDays(day, 1))
          expect(isWorkingDay(day, DEFAULT_CALENDAR)).toBe(false);
      }),
    );
  });
  it('a calendar that never opens is refused', () => {
    expect(() => nextWorkingDay(on('1405-09-29'), { ...DEFAULT_CALENDAR, weekend: WEEKDAYS })).toThrow(
      RangeError,
    );
  });
});

describe(addWorkingDays.name, () => {
  it('never counts the day it starts from', () => {
    expect(dateCode(addWorkingDays(on('1405-09-29'), 1, DEFAULT_CALENDAR))).toBe('1405-09-30');
  });
  it('steps over the weekend and holidays', () => {
    // Tuesday 1 Dey; 2 Dey is 13 Rajab, 3 and 4 are the weekend.
    expect(dateCode(addWorkingDays(on('1405-10-01'), 1, DEFAULT_CALENDAR))).toBe('1405-10-05');
  });
  it('no days later is the same day', () => {
    expect(dateCode(addWorkingDays(on('1405-10-04'), 0, DEFAULT_CALENDAR))).toBe('1405-10-04');
  });
  it('counts as many working days as it was told, and back again', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count, DEFAULT_CALENDAR);
        let counted = 0;
        for (let day = addDays(start, 1); compareDates(day, end) <= 0; day = addDays(day, 1))
          if (isWorkingDay(day, DEFAULT_CALENDAR)) counted += 1;
        expect(counted).toBe(count);
        expect(addWorkingDays(end, -count, DEFAULT_CALENDAR)).toEqual(
          previousWorkingDay(start, DEFAULT_CALENDAR),
        );
      }),
    );
  });
  it('half a day is refused', () => {
    expect(() => addWorkingDays(on('1405-10-04'), 0.5, DEFAULT_CALENDAR)).toThrow(RangeError);
  });
});
