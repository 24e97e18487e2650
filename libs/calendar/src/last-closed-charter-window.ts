import type { JalaliDate } from './jalali-date.js';
import { lastClosedQuarter } from './last-closed-quarter.js';
import { parseWindow, type ScoreWindow } from './window.js';

/** The latest charter window whose four quarters have all ended: charter-Y from 1 Mehr of Y on. */
export function lastClosedCharterWindow(today: JalaliDate): ScoreWindow {
  const thisYear = parseWindow(`charter-${today.year}`);
  const isClosed = (thisYear.quarters.at(-1) ?? '') <= lastClosedQuarter(today);
  return isClosed ? thisYear : parseWindow(`charter-${today.year - 1}`);
}
