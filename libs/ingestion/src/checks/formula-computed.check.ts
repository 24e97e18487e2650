import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: a program that writes formulas without computing them stores no result, and a formula is not computed here. */
export const formulaComputed: RowCheck = (row) =>
  inputFaults(row, ({ cell, ref }) =>
    cell?.type === 'none' ? rowFinding('VALUE_FORMULA_NOT_COMPUTED', row, ref) : null,
  );
