import { isLeapYear } from './is-leap-year.js';

/** Days of a month: 31 for the first six, 30 for the next five, 29 or 30 for Esfand. @throws RangeError for no such month. */
export function monthLength(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`No such month: ${month}`);
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return isLeapYear(year) ? 30 : 29;
}
