import type { AgencyScore, Hundredths } from '../agency-score.js';
import { Exact } from '../exact.js';
import type { Fraction } from '../fraction.js';

export interface NeighbourFlip {
  /** Points of the upper − points of the lower, hundredths. */
  readonly gap: Hundredths;
  /**
   * The smallest uniform change of weights that lets the lower reach the upper, as a share: 1/50 is ± 2 %. Null where
   * no change below ± 100 % does: the lower earns more nowhere.
   */
  readonly change: Fraction | null;
  /** Per cent with two decimals, in hundredths, rounded up: from here on they have changed places. */
  readonly percent: Hundredths | null;
  /** Where the two differ, widest first, ties in the order of the edition: upper − lower, hundredths. */
  readonly differences: readonly { readonly code: string; readonly difference: Hundredths }[];
}

/**
 * How safe the order of two neighbours is (docs/method.md §15). With d the difference of their points in each
 * indicator, every weight may move by ± r of itself: the lower gains most where weights with d > 0 fall and those with
 * d < 0 rise, by r × Σ|d|. So r = Σd ÷ Σ|d|, which anyone can check with two scorecards in hand.
 * @param upper has at least as many points as `lower`; both by one edition over one window.
 */
export function flipOfNeighbours(upper: AgencyScore, lower: AgencyScore): NeighbourFlip {
  const points = new Map(
    lower.articles.flatMap(({ indicators }) => indicators.map(({ code, earned }) => [code, earned])),
  );
  const differences = upper.articles
    .flatMap(({ indicators }) => indicators)
    .map(({ code, earned }) => ({ code, difference: earned - (points.get(code) ?? 0) }))
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const gap = upper.earned - lower.earned;
  const distance = differences.reduce((sum, { difference }) => sum + Math.abs(difference), 0);
  const isReachable = gap === 0 || gap < distance;
  const change = isReachable ? (gap === 0 ? Exact.ZERO : Exact.of(gap, distance)) : null;
  return {
    gap,
    change: change && change.toFraction(),
    percent: isReachable ? (gap === 0 ? 0 : Math.ceil((gap * 10_000) / distance)) : null,
    differences,
  };
}
