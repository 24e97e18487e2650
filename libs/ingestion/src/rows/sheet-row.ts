import type { SheetCell } from '../read/sheet-model.js';
import type { ColumnKey } from '../template/columns.js';

/** One line of the data sheet that names an indicator or carries an input, still as the file says it. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  /** As written, trimmed; empty where the cell is blank. */
  readonly code: string;
  /** From the agency column of an evaluator workbook, else from the identity. */
  readonly agency: string;
  readonly cells: ReadonlyMap<ColumnKey, SheetCell>;
  /** The row does not show in the sheet. */
  readonly isHidden?: boolean;
  /** The merged block that covers a cell of this row, where its first cell is another. */
  coveredBy?(key: ColumnKey): string | undefined;
  /** A1 reference of a column of this row, whether its cell holds something or not. */
  refOf(key: ColumnKey): string;
}
