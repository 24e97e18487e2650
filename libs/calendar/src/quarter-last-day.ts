import type { JalaliDate } from './jalali-date.js';
import { monthLength } from './month-length.js';
import { parseQuarter } from './quarter.js';

/** Last day of a quarter: 31 Khordad, 31 Shahrivar, 30 Azar, 29 or 30 Esfand. @throws DomainError QUARTER_UNKNOWN */
export function quarterLastDay(code: string): JalaliDate {
  const { year, index } = parseQuarter(code);
  const month = index * 3;
  return { year, month, day: monthLength(year, month) };
}
