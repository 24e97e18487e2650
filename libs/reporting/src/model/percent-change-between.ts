import type { Hundredths } from '#scoring';
import type { PercentChange } from './percent-change.js';

/** The change of a per cent from one window to the next; null where either is unknown. */
export function percentChangeBetween(
  from: Hundredths | null,
  to: Hundredths | null,
  previousTitle: string,
): PercentChange | null {
  return from === null || to === null ? null : { from, to, points: to - from, previousTitle };
}
