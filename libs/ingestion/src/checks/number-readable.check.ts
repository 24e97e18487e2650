import type { RowCheck } from './check-types.js';
import { quotedCell } from './quoted-cell.js';
import { rowFinding } from './row-finding.js';

/** WHY: «۹۵٪», «حدود ۱۲» and a date are no numbers, and to guess what they mean would be to report for the agency. */
export const numberReadable: RowCheck = (row) =>
  row.indicator.kind === 'yes-no'
    ? []
    : row.inputs
        .filter(
          ({ cell, decimal }) => cell && decimal === null && cell.type !== 'error' && cell.type !== 'none',
        )
        .map(({ cell, ref }) => rowFinding('VALUE_NOT_A_NUMBER', row, ref, { text: quotedCell(cell) }));
