import { toPersianDigits } from '#persian';
import { dateCode } from './date-code.js';
import type { JalaliDate } from './jalali-date.js';

/** «۱۴۰۵/۰۹/۲۹» */
export function formatDate(date: JalaliDate): string {
  return toPersianDigits(dateCode(date).replaceAll('-', '/'));
}
