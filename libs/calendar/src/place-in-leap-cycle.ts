/** The only years this library counts in: outside them nobody here reports, and the 33-year cycle drifts. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1499;
/** A year that begins a cycle of 33 before the first one we count in. */
const CYCLE_START = 1276;

/**
 * By law (Act of 11 Farvardin 1304) the year begins on the day of the vernal equinox at Tehran noon. From 1210 to 1501 that
 * puts the leap years in cycles of 33, which begin in 1276, 1309, 1342, 1375, 1408 …: eight leap years, the first of the
 * cycle and every fourth after it, so that the last one is followed by a gap of five.
 * @returns `cycle`: whole cycles since 1276; `place`: 0–32 within it. @throws RangeError outside 1300–1499.
 */
export function placeInLeapCycle(year: number): { readonly cycle: number; readonly place: number } {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new RangeError(`Year outside ${FIRST_YEAR}–${LAST_YEAR}: ${year}`);
  const years = year - CYCLE_START;
  return { cycle: Math.floor(years / 33), place: years % 33 };
}
