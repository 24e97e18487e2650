import type { Fraction, Hundredths } from '#scoring';

/** An exact attainment as per cent in hundredths, half-up: 2/3 → 6667. */
export function attainmentPercent(attainment: Fraction): Hundredths {
  const doubled = attainment.numerator * 20_000n + attainment.denominator;
  return Number(doubled / (2n * attainment.denominator));
}
