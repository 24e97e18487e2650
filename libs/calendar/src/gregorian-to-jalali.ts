import { fromDayNumber } from './from-day-number.js';
import type { GregorianDate } from './gregorian-date.js';
import type { JalaliDate } from './jalali-date.js';

const MS_PER_DAY = 86_400_000;

/** 2026-12-20 → 1405/09/29. @throws RangeError for a day that does not exist or lies outside 1300–1499. */
export function gregorianToJalali(date: GregorianDate): JalaliDate {
  const { year, month, day } = date;
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day)
    throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return fromDayNumber(instant.getTime() / MS_PER_DAY);
}
