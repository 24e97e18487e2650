import { toPersianDigits } from '#persian';
import { formatDate } from './format-date.js';
import { gregorianToJalali } from './gregorian-to-jalali.js';
import { tehranWall } from './tehran-wall.js';

/** «۱۴۰۵/۰۹/۲۹ ساعت ۱۴:۰۵», Tehran time. @throws RangeError for an invalid date or one outside 1300–1499. */
export function formatInstant(instant: Date): string {
  const wall = tehranWall(instant);
  const clock = [wall.hour, wall.minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${formatDate(gregorianToJalali(wall))} ساعت ${toPersianDigits(clock)}`;
}
