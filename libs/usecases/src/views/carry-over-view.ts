import type { FindingView } from './finding-view.js';

/** What becomes of the data of an older workbook in the current one. */
export interface CarryOverView {
  readonly quarter: string;
  /** Edition and form of the current workbook. */
  readonly edition: string;
  readonly templateVersion: number;
  /** Cells that are carried. */
  readonly cells: number;
  /** What is not, at its cell in the older workbook. */
  readonly findings: readonly FindingView[];
}
