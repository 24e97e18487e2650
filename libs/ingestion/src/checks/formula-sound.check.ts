import type { RowCheck } from './check-types.js';
import { quotedCell } from './quoted-cell.js';
import { isErrorCell } from '../transforms/is-error-cell.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: #REF! and #DIV/0! are what is left of a number that was there when the file was made. */
export const formulaSound: RowCheck = (row) =>
  inputFaults(row, ({ cell, ref }) =>
    cell && isErrorCell(cell)
      ? rowFinding('VALUE_FORMULA_ERROR', row, ref, { text: quotedCell(cell) })
      : null,
  );
