import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: a hidden row keeps numbers that its sender no longer sees; they count all the same, so the sender is told. */
export const rowsShown: SheetCheck = ({ rows, identity }) =>
  // An evaluator's list is filtered by agency, and a filter hides rows.
  identity.kind === 'evaluator'
    ? []
    : rows
        .filter(({ isHidden, cells }) => isHidden && (cells.has('input1') || cells.has('input2')))
        .map((row) => sheetRowFinding('ROW_HIDDEN', row, 'code', {}));
