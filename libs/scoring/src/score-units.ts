import type { Hundredths } from './agency-score.js';
import { divideHalfUp } from './divide-half-up.js';

/** All but `count` in hundredths, half up. */
export interface UnitsScore {
  readonly count: number;
  readonly mean: Hundredths;
  readonly median: Hundredths;
  readonly firstQuartile: Hundredths;
  readonly thirdQuartile: Hundredths;
  readonly minimum: Hundredths;
  readonly maximum: Hundredths;
  /** Third quartile − first quartile, as printed. */
  readonly spread: Hundredths;
}

/**
 * The units' score of a parent, a province or the nation: the mean of the units' scores with its spread. A silent unit
 * is in the list with its 0. Quartiles are inclusive: the value at (n − 1)·k/4 of the sorted list counted from 0,
 * interpolated linearly (QUARTILE.INC).
 * @returns null for no units: there is nothing to say of them.
 */
export function scoreUnits(scores: readonly Hundredths[]): UnitsScore | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const minimum = sorted[0];
  const maximum = sorted.at(-1);
  if (minimum === undefined || maximum === undefined) return null;
  const sum = sorted.reduce((running, score) => running + score, 0);
  const firstQuartile = quartile(sorted, 1);
  const thirdQuartile = quartile(sorted, 3);
  return {
    count: sorted.length,
    mean: divideHalfUp(sum, sorted.length),
    median: quartile(sorted, 2),
    firstQuartile,
    thirdQuartile,
    minimum,
    maximum,
    spread: thirdQuartile - firstQuartile,
  };
}

function quartile(sorted: readonly Hundredths[], k: 1 | 2 | 3): Hundredths {
  const quarters = (sorted.length - 1) * k;
  const below = sorted[Math.floor(quarters / 4)] ?? 0;
  const above = sorted[Math.floor(quarters / 4) + 1] ?? below;
  const past = quarters % 4;
  return divideHalfUp(below * (4 - past) + above * past, 4);
}
