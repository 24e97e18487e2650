export interface PrintedQuarter {
  readonly code: string;
  /** «سه‌ماههٔ اول ۱۴۰۵» */
  readonly title: string;
  /** «بهار ۱۴۰۵» */
  readonly shortTitle: string;
}

export interface PrintedWindow {
  readonly code: string;
  readonly title: string;
  readonly quarters: readonly PrintedQuarter[];
}
