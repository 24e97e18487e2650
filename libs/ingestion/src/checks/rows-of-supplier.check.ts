import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: the accused does not report its own guilt: survey and mystery-call results come from the evaluation office only. */
export const rowsOfSupplier: SheetCheck = ({ rows, indicators, identity }) =>
  rows
    .filter(({ code }) => (indicators.get(code)?.suppliedBy ?? identity.kind) !== identity.kind)
    .map((row) => sheetRowFinding('ROW_SUPPLIER_OTHER', row, 'code', {}));
