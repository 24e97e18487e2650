import { toPersianDigits } from '#persian';
import type { JalaliDate } from './jalali-date.js';
import { MONTH_NAMES } from './month-names.js';

/** «۲۹ آذر ۱۴۰۵» */
export function formatLongDate(date: JalaliDate): string {
  return toPersianDigits(`${date.day} ${MONTH_NAMES[date.month - 1] ?? ''} ${date.year}`);
}
