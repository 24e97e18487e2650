import type { Hundredths } from '../agency-score.js';
import { formatPoints } from '../format-points.js';

/** Two per cents and their distance without its sign, as params of a fact. */
export function percentsOf(from: Hundredths, to: Hundredths): Record<'before' | 'after' | 'change', string> {
  return { before: formatPoints(from), after: formatPoints(to), change: formatPoints(Math.abs(to - from)) };
}
