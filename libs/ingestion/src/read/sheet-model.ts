import type { CellFormat } from './cell-format.js';
import type { ForeignPart } from './foreign-parts.js';
import type { SheetMarks } from './read-sheet-marks.js';

/**
 * A cell that holds something. `none`: a formula whose result was never stored. `raw` is what the file says: the digits
 * of a number as its writer wrote them, 1 or 0 of a boolean, the sign of an error (`#REF!`).
 */
export interface SheetCell {
  readonly ref: string;
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly type: 'number' | 'text' | 'boolean' | 'error' | 'none';
  readonly isFormula: boolean;
  /** Of a number that is shown as something else than itself. */
  readonly format?: CellFormat | undefined;
}

export interface Sheet extends Partial<SheetMarks> {
  readonly name: string;
  /** In the order of the file: by row, then column. */
  readonly cells: readonly SheetCell[];
}

/** Flat model of a workbook: only the sheets asked for, in the order asked for; one that it lacks is left out. */
export interface SheetModel {
  readonly sheets: readonly Sheet[];
  /** Names of all sheets of the workbook, in its order. */
  readonly names: readonly string[];
  /** Year from which the workbook counts its days; old Macs wrote 1904. */
  readonly countsFrom: 1900 | 1904;
  /** What it carries beside its sheets. */
  readonly foreign: ReadonlySet<ForeignPart>;
}
