import { formatPoints, type Hundredths } from '#scoring';

/** A change, always with its sign: `+2.31`, `-1.20`, `0.00`. */
export function signedPoints(change: Hundredths): string {
  if (change === 0) return formatPoints(0);
  return `${change > 0 ? '+' : '-'}${formatPoints(Math.abs(change))}`;
}
