import type { Direction, Frequency, IndicatorKind, Method, Supplier } from '#decree';
import type { Hundredths } from '#scoring';

/** The rule of an indicator, in words for people and as decimals for the formulas of a workbook. */
export interface PrintedIndicator {
  readonly code: string;
  readonly article: number;
  readonly title: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly method: Method;
  readonly direction: Direction;
  /** «هرچه بیشتر بهتر» */
  readonly directionTitle: string;
  readonly factor: number;
  readonly gap: 'absolute' | 'relative' | null;
  readonly formula: string;
  /** Decimals, Latin digits. */
  readonly target: string;
  readonly limit: string | null;
  readonly bands: readonly { readonly from: string; readonly attainment: string }[];
  /** «دست‌کم ۸۰ درصد» */
  readonly targetText: string;
  readonly frequency: Frequency;
  readonly frequencyTitle: string;
  readonly suppliedBy: Supplier;
  readonly supplierTitle: string;
  readonly basis: string;
  /** «رسمی» or «پیشنهادی» */
  readonly standingTitle: string;
  readonly isProposed: boolean;
  /** Nominal weight, hundredths of a point. */
  readonly weight: Hundredths;
}
