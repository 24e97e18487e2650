import type { SheetRow } from '../rows/sheet-row.js';
import type { Fault, SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: of two rows of one indicator nobody can say which is meant, even where they are equal today. */
export const rowsUnique: SheetCheck = ({ rows, identity }) => {
  const first = new Map<string, SheetRow>();
  const findings: Fault[] = [];
  for (const row of rows) {
    if (row.code === '') continue;
    const key = `${row.agency} ${row.code}`;
    const seen = first.get(key);
    if (seen === undefined) {
      first.set(key, row);
      continue;
    }
    const agency: Fault['params'] = identity.kind === 'evaluator' ? { agency: row.agency } : {};
    const params = { ...agency, first: seen.refOf('code') };
    findings.push(sheetRowFinding('ROW_INDICATOR_DUPLICATE', row, 'code', params));
  }
  return findings;
};
