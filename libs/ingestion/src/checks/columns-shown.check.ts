import type { ColumnKey } from '../template/columns.js';
import type { Fault, SheetCheck } from './check-types.js';

/** What a sender fills and is held to. */
const FILLED: readonly ColumnKey[] = ['input1', 'input2', 'input3', 'input4', 'status'];

/** WHY: a hidden column keeps numbers that its sender no longer sees; they count all the same, so the sender is told. */
export const columnsShown: SheetCheck = ({ rows, sheet, hiddenColumns }) =>
  FILLED.filter((key) => hiddenColumns?.has(key)).flatMap((key): Fault[] => {
    const first = rows.find(({ cells }) => cells.has(key));
    if (!first) return [];
    const cell = first.refOf(key);
    return [{ code: 'COLUMN_HIDDEN', sheet, cell, params: { column: cell.replace(/\d+$/, '') }, count: 1 }];
  });
