import type { JalaliDate } from './jalali-date.js';
import { toDayNumber } from './to-day-number.js';
import { type Weekday, WEEKDAYS } from './weekday.js';

/** Day number 0 was a Thursday, the sixth day of the Iranian week. */
const WEEKDAY_OF_ZERO = 5;

/** Day of the week. @throws RangeError for a day that does not exist. */
export function weekdayOf(date: JalaliDate): Weekday {
  const place = (((toDayNumber(date) + WEEKDAY_OF_ZERO) % 7) + 7) % 7;
  return WEEKDAYS[place] ?? 'saturday';
}
