export interface BarSeries {
  readonly name: string;
  /** RRGGBB */
  readonly color: string;
  /** Reference such as `'کارنامه'!$E$12:$E$25`. */
  readonly reference: string;
  readonly values: readonly (number | null)[];
}

/** A chart of horizontal bars that grow from the right; values are fractions of 1. */
export interface BarChart {
  readonly title: string;
  readonly categories: { readonly reference: string; readonly values: readonly string[] };
  readonly series: readonly BarSeries[];
}
