import type { JalaliDate } from './jalali-date.js';
import { toDayNumber } from './to-day-number.js';

/** Calendar days from `from` to `to`: 1 from a day to the next, negative where `to` is earlier. */
export function daysBetween(from: JalaliDate, to: JalaliDate): number {
  return toDayNumber(to) - toDayNumber(from);
}
