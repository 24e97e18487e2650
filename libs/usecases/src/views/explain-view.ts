import type { DecisionKind, ScoreBasis } from '#review';
import type { ExplanationParams } from '#scoring';
import type { Band, Direction, Frequency, IndicatorKind, Method, Supplier, ValueStatus } from '#decree';

/** One step of the way to a number: its code, its numbers, and the Persian sentence of them. */
export interface ExplainedStep {
  readonly code: string;
  readonly params: ExplanationParams;
  readonly text: string;
}

/** The answer of `explain --json`, field by field as design §9 states it, with the steps in words. Points have two decimals. */
export interface ExplainView {
  readonly agency: {
    readonly code: string;
    readonly group: string;
    readonly level: string;
    readonly firstQuarter: string;
    readonly lastQuarter: string | null;
  };
  readonly window: string;
  readonly edition: string;
  readonly snapshotHash: string | null;
  readonly basis: ScoreBasis;
  readonly earned: string;
  readonly ceiling: string;
  readonly steps: readonly ExplainedStep[];
  readonly articles: readonly {
    readonly number: number;
    readonly earned: string;
    readonly ceiling: string;
    readonly steps: readonly ExplainedStep[];
    readonly indicators: readonly ExplainedIndicator[];
  }[];
}

export interface ExplainedIndicator {
  readonly code: string;
  readonly title: string;
  /** In Persian, as a sentence. */
  readonly formula: string;
  readonly kind: IndicatorKind;
  readonly factor: number;
  readonly direction: Direction;
  readonly method: Method;
  readonly target: string;
  readonly limit: string | null;
  readonly bands: readonly Band[] | null;
  readonly frequency: Frequency;
  readonly suppliedBy: Supplier;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly status: ValueStatus;
  /** A terminating decimal, else `a/b`; null where left out. */
  readonly attainment: string | null;
  readonly earned: string;
  readonly pooled: {
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly value: string | null;
    readonly n: string | null;
    readonly coverage: string;
  } | null;
  readonly steps: readonly ExplainedStep[];
  readonly quarters: readonly {
    readonly quarter: string;
    readonly quarterTitle: string;
    readonly status: ValueStatus;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly value: string | null;
    readonly n: string | null;
    readonly secondValue: string | null;
    readonly secondN: string | null;
    readonly attainment: string | null;
    readonly steps: readonly ExplainedStep[];
    /** On the confirmed basis, what the review made of an agency's own value; null on the other and of other values. */
    readonly review: {
      readonly outcome: 'unreviewed' | 'accepted' | DecisionKind;
      readonly reason: string | null;
      /** One Persian sentence. */
      readonly text: string;
    } | null;
    readonly source: {
      readonly kind: 'submission' | 'ledger';
      readonly submission: number | null;
      readonly submissionId: string | null;
      readonly sha256: string | null;
      readonly sheet: string | null;
      readonly cells: string | null;
      readonly raw: string | null;
      readonly sentBy: string | null;
      readonly sentAt: string | null;
      /** Jalali, Tehran. */
      readonly sentAtTitle: string | null;
      /** All of this in one Persian sentence. */
      readonly text: string;
    } | null;
  }[];
}
