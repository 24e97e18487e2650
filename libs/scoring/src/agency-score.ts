import type { ReportedValue, ValueStatus } from '#decree';
import type { Fraction } from './fraction.js';

/** Points in hundredths, whole numbers: 100000 is the full 1000 points. Printed with two decimals. */
export type Hundredths = number;

export interface QuarterAttainment {
  readonly quarter: string;
  readonly status: ValueStatus;
  readonly reported: ReportedValue | null;
  /** Null where the quarter is left out (nothing-to-report, waived, not-applicable, not-due). Missing is 0. */
  readonly attainment: Fraction | null;
}

export interface PooledValue {
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Exact decimal, or rounded half-up to 6 places where it does not terminate; printed, not scored. */
  readonly value: string | null;
  readonly n: string | null;
  /** Quarters with a value of the quarters due, such as `3/4`. */
  readonly coverage: string;
}

export interface IndicatorScore {
  readonly code: string;
  readonly article: number;
  /** Nominal weight, hundredths. */
  readonly weight: Hundredths;
  /** Weight in force after redistribution, hundredths. */
  readonly effectiveWeight: Hundredths;
  /** Over the window: `value` if scored, else what left it out; `missing` where every due quarter is missing. */
  readonly status: ValueStatus;
  /** Null where left out. */
  readonly attainment: Fraction | null;
  readonly earned: Hundredths;
  readonly pooled: PooledValue | null;
  readonly quarters: readonly QuarterAttainment[];
}

export interface ArticleScore {
  readonly number: number;
  readonly earned: Hundredths;
  /** In force. */
  readonly ceiling: Hundredths;
  readonly indicators: readonly IndicatorScore[];
}

export interface AgencyScore {
  readonly window: string;
  readonly earned: Hundredths;
  /** The weight of the indicators due in the window, equal for all agencies. */
  readonly ceiling: Hundredths;
  /** Less than half the ceiling applicable: scored, not ranked. */
  readonly isRankable: boolean;
  /** Scored articles in order; an article without weight in force has ceiling 0. */
  readonly articles: readonly ArticleScore[];
}

export interface AgencyInWindow {
  /** First and last quarter of the agency's existence; the quarters outside are not-due. */
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
  /** Any order; a due indicator of a due quarter without a row is missing. */
  readonly values: readonly ReportedValue[];
}
