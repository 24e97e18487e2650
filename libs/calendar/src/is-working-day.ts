import type { CalendarData } from './calendar-data.js';
import { dateCode } from './date-code.js';
import type { JalaliDate } from './jalali-date.js';
import { weekdayOf } from './weekday-of.js';

/**
 * Whether offices are open: no weekend, holiday or closure of the country — and, where a province is given, none of that
 * province either. @throws RangeError for a day that does not exist.
 */
export function isWorkingDay(date: JalaliDate, data: CalendarData, province: string | null = null): boolean {
  if (data.weekend.includes(weekdayOf(date))) return false;
  const code = dateCode(date);
  if (data.holidays.some((holiday) => holiday.date === code)) return false;
  return !data.closures.some(
    (closure) => closure.date === code && (closure.province === null || closure.province === province),
  );
}
