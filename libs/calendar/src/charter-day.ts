import type { JalaliDate } from './jalali-date.js';

/**
 * 29 Azar, the anniversary of the Charter (unveiled 29 Azar 1395). It is 19 or 20 December: never derive it from a Gregorian
 * date.
 */
export function charterDay(year: number): JalaliDate {
  return { year, month: 9, day: 29 };
}
