import type { JalaliDate } from './jalali-date.js';
import { type Quarter, quarterCode } from './quarter.js';

/** Code of the quarter that holds a day. */
export function quarterOf(date: JalaliDate): string {
  return quarterCode({ year: date.year, index: Math.ceil(date.month / 3) as Quarter['index'] });
}
