import type { Hundredths } from './agency-score.js';
import type { Exact } from './exact.js';

/** An attainment of 0 counts as this before the product is taken, and the product is lowered again by as much. */
const FLOOR = 0.01;

export interface WeighedAttainment {
  readonly attainment: Exact;
  readonly weight: Hundredths;
}

/**
 * ceiling × (Π (0.01 + 0.99 A)^(e ÷ Σe) − 0.01) ÷ 0.99, half up: 0 where every A is 0, the ceiling where every A is 1,
 * never above the weighted arithmetic mean. A plain product would be 0 for one 0 in eighty-seven. Floating-point, in the
 * order given: for looking at, not for publishing.
 */
export function geometricPoints(ceiling: Hundredths, parts: readonly WeighedAttainment[]): Hundredths {
  let logarithms = 0;
  let weights = 0;
  for (const { attainment, weight } of parts) {
    logarithms += weight * Math.log(FLOOR + (1 - FLOOR) * attainment.toNumber());
    weights += weight;
  }
  if (weights === 0) return 0;
  const mean = (Math.exp(logarithms / weights) - FLOOR) / (1 - FLOOR);
  return Math.floor(ceiling * Math.min(1, Math.max(0, mean)) + 0.5);
}
