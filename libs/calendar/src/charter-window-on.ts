import { charterDay } from './charter-day.js';
import { compareDates } from './compare-dates.js';
import type { JalaliDate } from './jalali-date.js';
import { parseWindow, type ScoreWindow } from './window.js';

/** The charter window whose 29 Azar comes next; on 29 Azar itself still that year's. */
export function charterWindowOn(today: JalaliDate): ScoreWindow {
  const isPast = compareDates(today, charterDay(today.year)) > 0;
  return parseWindow(`charter-${isPast ? today.year + 1 : today.year}`);
}
