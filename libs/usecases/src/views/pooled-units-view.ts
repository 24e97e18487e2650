import type { Named, Titled } from './named.js';

/** The cases of many units as one: sums added, never means averaged; printed, not scored (docs/method.md §9). */
export interface PooledIndicatorView extends Titled {
  readonly article: number;
  readonly unit: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  readonly n: string | null;
  /** Quarters with a value of the quarters due, of all units; null where no unit reported. */
  readonly coverage: string | null;
  /** Units with at least one value, of the units for which it was due and not left out. */
  readonly reporting: number;
  readonly due: number;
}

export interface PooledUnitsView {
  readonly window: Titled;
  readonly of: Named;
  readonly agencies: number;
  /** In the order of the edition. */
  readonly indicators: readonly PooledIndicatorView[];
}
