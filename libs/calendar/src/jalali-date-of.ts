import { gregorianToJalali } from './gregorian-to-jalali.js';
import type { JalaliDate } from './jalali-date.js';
import { tehranWall } from './tehran-wall.js';

/** The day it is in Tehran at an instant. @throws RangeError for an invalid date or one outside 1300–1499. */
export function jalaliDateOf(instant: Date): JalaliDate {
  return gregorianToJalali(tehranWall(instant));
}
