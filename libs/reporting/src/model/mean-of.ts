import { type Hundredths, scoreUnits } from '#scoring';

/** Mean of the known values, half-up; null where none is known. */
export function meanOf(values: readonly (Hundredths | null)[]): Hundredths | null {
  return scoreUnits(values.filter((value) => value !== null))?.mean ?? null;
}
