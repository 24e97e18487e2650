import type { Finding } from '#faults';
import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: of two rows of one indicator nobody can say which is meant, even where they are equal today. */
export const rowsUnique: SheetCheck = ({ rows, identity }) => {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    if (row.code === '') return [];
    const key = `${row.agency} ${row.code}`;
    const seen = first.get(key);
    if (seen === undefined) {
      first.set(key, row.refOf('code'));
      return [];
    }
    const agency: Finding['params'] = identity.kind === 'evaluator' ? { agency: row.agency } : {};
    return [sheetRowFinding('ROW_INDICATOR_DUPLICATE', row, 'code', { ...agency, first: seen })];
  });
};
