import type { Hundredths } from './agency-score.js';
import { divideHalfUp } from './divide-half-up.js';

/** Points as per cent of a ceiling, in hundredths of a per cent, half up: 71235 of 100000 → 7124 (71.24 %). 0 of 0 → 0. */
export function percentOf(earned: Hundredths, ceiling: Hundredths): Hundredths {
  return ceiling > 0 ? divideHalfUp(earned * 10_000, ceiling) : 0;
}
