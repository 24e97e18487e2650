import type { CellFormat } from './cell-format.js';

/** Where a cell gets what it says, and how a style is written out, when somebody asks. */
export interface CellSource {
  /** The text of a cell whose content stands between two places of the sheet's part. */
  readonly read: (from: number, to: number) => string;
  readonly formatOf: (style: number) => CellFormat | undefined;
}
