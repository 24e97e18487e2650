import type { CellFormat } from './cell-format.js';

/** What the cells of a sheet are decoded with, when they are asked: texts of the workbook, formats of its styles. */
export interface CellSource {
  /** A text, or the number of a shared one → what it says. */
  decode(content: string | number): string;
  formatOf(style: number): CellFormat | undefined;
}
