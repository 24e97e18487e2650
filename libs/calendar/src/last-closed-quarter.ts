import type { JalaliDate } from './jalali-date.js';
import { shiftQuarter } from './quarter.js';
import { quarterOf } from './quarter-of.js';

/** Code of the latest quarter that has ended before `today`: it opens for reports the day after its last day. */
export function lastClosedQuarter(today: JalaliDate): string {
  return shiftQuarter(quarterOf(today), -1);
}
