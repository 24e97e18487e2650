import { type Hundredths, percentOf } from '#scoring';

/** Points earned of the points in force, per cent in hundredths; null where nothing is in force. */
export function percentInForce(part: {
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
}): Hundredths | null {
  return part.ceiling === 0 ? null : percentOf(part.earned, part.ceiling);
}
