import type { GregorianDate } from './gregorian-date.js';
import type { JalaliDate } from './jalali-date.js';
import { toDayNumber } from './to-day-number.js';

const MS_PER_DAY = 86_400_000;

/** 1405/09/29 → 2026-12-20. @throws RangeError for a day that does not exist or lies outside 1300–1499. */
export function jalaliToGregorian(date: JalaliDate): GregorianDate {
  const day = new Date(toDayNumber(date) * MS_PER_DAY);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
