import { placeInLeapCycle } from './place-in-leap-cycle.js';

/** Day number of 1 Farvardin 1276 (1897-03-20 reckoned back by the same cycle); fixed by 1 Farvardin 1395 = 2016-03-20. */
const CYCLE_START_DAY = -26584;
const DAYS_OF_CYCLE = 33 * 365 + 8;

/** Day number of 1 Farvardin. @throws RangeError outside 1300–1499. */
export function yearStart(year: number): number {
  const { cycle, place } = placeInLeapCycle(year);
  const leapDaysBefore = Math.floor((place + 3) / 4);
  return CYCLE_START_DAY + cycle * DAYS_OF_CYCLE + place * 365 + leapDaysBefore;
}
