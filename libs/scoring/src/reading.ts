import type { Exact } from './exact.js';

/**
 * A reported value as sums over its cases, so that quarters can be pooled by adding: a ratio is numerator over
 * denominator, a mean or median value·n over n, a count or yes-no value over 1 quarter; a gap is two means.
 */
export interface Reading {
  readonly sum: Exact;
  /** Positive. */
  readonly base: Exact;
  /** gap only: the second mean. */
  readonly second: { readonly sum: Exact; readonly base: Exact } | null;
}
