import { fromDayNumber } from './from-day-number.js';
import type { JalaliDate } from './jalali-date.js';
import { toDayNumber } from './to-day-number.js';

/** The day `days` calendar days later; negative counts go back. @throws RangeError outside 1300–1499. */
export function addDays(date: JalaliDate, days: number): JalaliDate {
  return fromDayNumber(toDayNumber(date) + days);
}
