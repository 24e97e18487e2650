import type { Fraction } from './fraction.js';

/** Negative where a < b, 0 where equal, positive where a > b: exact, for sorting. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}
