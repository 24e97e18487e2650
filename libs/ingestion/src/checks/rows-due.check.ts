import { isDue } from '#decree';
import type { SheetRow } from '../rows/sheet-row.js';
import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: a half-yearly number sent in an odd quarter covers half its period; it is set aside, and the sender told. */
export const rowsDue: SheetCheck = ({ rows, indicators, due, identity: { quarter } }) => {
  const asked = new Set(due.map(({ code }) => code));
  const isSetAside = ({ code, cells }: SheetRow): boolean => {
    const frequency = asked.has(code) ? undefined : indicators.get(code)?.frequency;
    return (
      frequency !== undefined && !isDue(frequency, quarter) && (cells.has('input1') || cells.has('input2'))
    );
  };
  return rows.filter(isSetAside).map((row) => sheetRowFinding('VALUE_NOT_DUE', row, 'input1', { quarter }));
};
