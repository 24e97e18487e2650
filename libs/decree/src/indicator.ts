/**
 * ratio: numerator ÷ denominator × factor · mean, median: value over n cases or answers · count: value ·
 * gap: distance of two means (value over n, secondValue over secondN) · yes-no: value 1 or 0.
 */
export type IndicatorKind = 'ratio' | 'mean' | 'median' | 'count' | 'gap' | 'yes-no';
export type Direction = 'up' | 'down';
/** How a value becomes attainment (design §5). */
export type Method = 'ratio' | 'linear' | 'bands' | 'yes-no';
/** Q: every quarter; H: due in Q2 and Q4, covering six months; Y: due in Q4, covering the fiscal year. */
export type Frequency = 'Q' | 'H' | 'Y';
export type Supplier = 'agency' | 'evaluator' | 'system';

/** The numbers that a reported value may carry, by kind. */
export type PartName = 'numerator' | 'denominator' | 'value' | 'n' | 'secondValue' | 'secondN';

export interface FormulaPart {
  readonly name: PartName;
  /** Persian name, as the column heading of the workbook says it for this row. */
  readonly title: string;
  /** Counts of people, cases, forms: no fraction allowed. */
  readonly isInteger: boolean;
  /** Upper bound where the scale has one (a 0–100 score), a decimal. */
  readonly maximum?: string;
}

export interface Band {
  /** Lower bound, inclusive, a decimal; the first is 0. */
  readonly from: string;
  /** Attainment in [0, 1], a decimal. */
  readonly attainment: string;
}

export interface Indicator {
  readonly code: string;
  readonly article: number;
  /** Number of the right (1–11) whose article this is; null for articles 1, 17, 18. */
  readonly right: number | null;
  readonly title: string;
  readonly titleEn: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** 1, 100 or 1000: what the ratio is multiplied by; 1 for other kinds, 100 for a relative gap. */
  readonly factor: 1 | 100 | 1000;
  /** gap only: absolute = |a − b|, relative = |a − b| ÷ b × factor. */
  readonly gap?: 'absolute' | 'relative';
  /** True where the numerator is a part of the denominator, so numerator ≤ denominator is checked. */
  readonly isPart: boolean;
  /** In Persian, as a sentence. */
  readonly formula: string;
  readonly parts: readonly FormulaPart[];
  readonly method: Method;
  /** S of the official form, a decimal; 1 for yes-no. */
  readonly target: string;
  /** linear only: the value, on the worse side of the target, where attainment reaches 0. A decimal. */
  readonly limit?: string;
  readonly bands?: readonly Band[];
  readonly frequency: Frequency;
  readonly suppliedBy: Supplier;
  /** What the evaluator wants to see. */
  readonly evidence: string;
  /** Source key of domain §9, «D» and article, or «P» for an own proposal. */
  readonly basis: string;
  /** Whether the target is stated by a source or proposed by us. */
  readonly standing: 'official' | 'proposed';
  /** Points, whole; weights of an edition sum to 1000. */
  readonly weight: number;
}
