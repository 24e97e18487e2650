import { isLeapYear } from './is-leap-year.js';
import type { JalaliDate } from './jalali-date.js';
import { yearStart } from './year-start.js';

/** Year that holds a day; the quotient is off by a year at most, at Nowruz. */
function yearOf(dayNumber: number): number {
  const guess = Math.floor(dayNumber / 365.2424 + 1348.785);
  if (dayNumber < yearStart(guess)) return guess - 1;
  return dayNumber >= yearStart(guess) + (isLeapYear(guess) ? 366 : 365) ? guess + 1 : guess;
}

/** The day with this count of days since 1 January 1970. @throws RangeError outside 1300–1499 or for a fraction. */
export function fromDayNumber(dayNumber: number): JalaliDate {
  if (!Number.isInteger(dayNumber)) throw new RangeError(`Not a day number: ${dayNumber}`);
  const year = yearOf(dayNumber);
  const dayOfYear = dayNumber - yearStart(year);
  if (dayOfYear < 186) return { year, month: 1 + Math.floor(dayOfYear / 31), day: 1 + (dayOfYear % 31) };
  const rest = dayOfYear - 186;
  return { year, month: 7 + Math.floor(rest / 30), day: 1 + (rest % 30) };
}
