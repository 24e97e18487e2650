import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: the accused does not report its own guilt: survey and mystery-call results come from the evaluation office only. */
export const rowsOfSupplier: SheetCheck = ({ rows, edition, identity }) => {
  const suppliers = new Map(edition.indicators.map(({ code, suppliedBy }) => [code, suppliedBy]));
  return rows.flatMap((row) => {
    const supplier = suppliers.get(row.code);
    return supplier === undefined || supplier === identity.kind
      ? []
      : [sheetRowFinding('ROW_SUPPLIER_OTHER', row, 'code', {})];
  });
};
