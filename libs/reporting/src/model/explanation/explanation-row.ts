import type { ValueSource } from './source-sentence.js';

/** One step of the way from the cells to the total, as the workbook of a scorecard lists it. */
export interface ExplanationRow {
  /** «کل», «مادهٔ ۳», or the code of the indicator. */
  readonly place: string;
  /** Of the indicator; empty for articles and the total. */
  readonly title: string;
  /** «سه‌ماههٔ دوم ۱۴۰۵», where the step is of one quarter. */
  readonly quarterTitle: string | null;
  readonly text: string;
  readonly source: ValueSource | null;
}
