import type { SheetRow } from '../rows/sheet-row.js';
import type { Fault, SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: of two rows of one indicator nobody can say which is meant, even where they are equal today. */
export const rowsUnique: SheetCheck = ({ rows, identity }) => {
  const firstOf = new Map<string, Map<string, SheetRow>>();
  const findings: Fault[] = [];
  for (const row of rows) {
    if (row.code === '') continue;
    const first = firstOf.get(row.agency) ?? new Map<string, SheetRow>();
    firstOf.set(row.agency, first);
    const seen = first.get(row.code);
    if (seen === undefined) {
      first.set(row.code, row);
      continue;
    }
    const agency: Fault['params'] = identity.kind === 'evaluator' ? { agency: row.agency } : {};
    const params = { ...agency, first: seen.refOf('code') };
    findings.push(sheetRowFinding('ROW_INDICATOR_DUPLICATE', row, 'code', params));
  }
  return findings;
};
