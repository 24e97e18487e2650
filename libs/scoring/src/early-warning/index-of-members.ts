import type { Hundredths } from '../agency-score.js';
import { Exact } from '../exact.js';
import type { MeasuredMember } from './measured-member.js';

const HUNDRED_PER_CENT = 10_000;

export function weightOf(members: readonly MeasuredMember[]): Hundredths {
  return members.reduce((sum, { plan }) => sum + plan.weight, 0);
}

/**
 * 100 × Σ(weight × A) ÷ Σ weight over `usable` (design §5), rounded once, half up, to 0.01, as it is printed and as the
 * flags compare it; null where they hold less than half of the weight that applies to the agency.
 */
export function indexOfMembers(
  members: readonly MeasuredMember[],
  usable: readonly MeasuredMember[],
): Hundredths | null {
  const weight = weightOf(usable);
  if (weight === 0 || 2 * weight < weightOf(members.filter(({ isApplicable }) => isApplicable))) return null;
  let sum = Exact.ZERO;
  for (const { plan, attainment } of usable)
    if (attainment) sum = sum.plus(attainment.times(Exact.of(plan.weight)));
  return sum.over(Exact.of(weight)).timesRounded(HUNDRED_PER_CENT);
}
