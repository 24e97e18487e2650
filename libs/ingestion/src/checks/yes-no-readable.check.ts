import type { RowCheck } from './check-types.js';
import { quotedCell } from './quoted-cell.js';
import { isErrorCell } from '../transforms/is-error-cell.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: «تا حدودی» is neither yes nor no, and the indicator knows no third answer. */
export const yesNoReadable: RowCheck = (row) =>
  row.indicator.kind !== 'yes-no'
    ? []
    : inputFaults(row, ({ cell, decimal, ref }) =>
        cell && decimal === null && cell.type !== 'none' && !isErrorCell(cell)
          ? rowFinding('VALUE_NOT_YES_NO', row, ref, { text: quotedCell(cell) })
          : null,
      );
