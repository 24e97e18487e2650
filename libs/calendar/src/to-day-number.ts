import type { JalaliDate } from './jalali-date.js';
import { monthLength } from './month-length.js';
import { yearStart } from './year-start.js';

/**
 * Days since 1 January 1970 (11 Dey 1348 is 0), negative before: the count in which both calendars and all differences are
 * reckoned. @throws RangeError where the month has no such day, or outside 1300–1499.
 */
export function toDayNumber(date: JalaliDate): number {
  const { year, month, day } = date;
  if (!Number.isInteger(day) || day < 1 || day > monthLength(year, month))
    throw new RangeError(`No such day: ${year}/${month}/${day}`);
  const daysOfMonths = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return yearStart(year) + daysOfMonths + day - 1;
}
