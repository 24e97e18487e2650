import type { JalaliDate } from './jalali-date.js';

/** Negative where `a` is earlier, 0 for the same day, positive where it is later: for sorting and for `<`. */
export function compareDates(a: JalaliDate, b: JalaliDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
