import type { JalaliDate } from './jalali-date.js';

/** `1405-09-29`: the form in which a day travels in JSON and sorts as text. */
export function dateCode(date: JalaliDate): string {
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}
