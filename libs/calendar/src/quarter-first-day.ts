import type { JalaliDate } from './jalali-date.js';
import { parseQuarter } from './quarter.js';

/** First day of a quarter: 1 Farvardin, Tir, Mehr or Dey. @throws DomainError QUARTER_UNKNOWN */
export function quarterFirstDay(code: string): JalaliDate {
  const { year, index } = parseQuarter(code);
  return { year, month: index * 3 - 2, day: 1 };
}
