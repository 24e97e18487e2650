import type { CellFormat } from '../read/cell-format.js';
import type { ColumnKey } from '../template/columns.js';

/** What a cell holds without a formula: as its writer left it, sound or not, and shown as it was. */
export type WrittenCell = string | number | boolean | FormattedNumber;

/** A number that is shown as something else than itself: 0.85 as ۸۵٪. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: CellFormat;
}

/** The cells of the open columns of a row. */
export type WrittenRow = ReadonlyMap<ColumnKey, WrittenCell>;

/** By agency and indicator (`rowKey`), what already stands in the open cells of a workbook. */
export type WrittenRows = ReadonlyMap<string, WrittenRow>;

export function rowKey(agency: string, indicator: string): string {
  return `${agency} ${indicator}`;
}
