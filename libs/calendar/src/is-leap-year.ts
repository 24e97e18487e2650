import { placeInLeapCycle } from './place-in-leap-cycle.js';

/** Whether Esfand of this year has 30 days. @throws RangeError outside 1300–1499. */
export function isLeapYear(year: number): boolean {
  const { place } = placeInLeapCycle(year);
  return place % 4 === 0 && place < 32;
}
