import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: a code that was changed or added by hand belongs to no indicator, and its numbers would be lost in silence. */
export const rowsKnown: SheetCheck = ({ rows, indicators }) =>
  rows
    .filter(({ code }) => !indicators.has(code))
    .map((row) => sheetRowFinding('ROW_INDICATOR_UNKNOWN', row, 'code', {}));
