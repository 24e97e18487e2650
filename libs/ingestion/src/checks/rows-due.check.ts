import { isDue } from '#decree';
import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

/** WHY: a half-yearly number sent in an odd quarter covers half its period; it is set aside, and the sender told. */
export const rowsDue: SheetCheck = ({ rows, edition, due, identity }) => {
  const asked = new Set(due.map(({ code }) => code));
  const frequencies = new Map(edition.indicators.map(({ code, frequency }) => [code, frequency]));
  return rows.flatMap((row) => {
    if (asked.has(row.code)) return [];
    const frequency = frequencies.get(row.code);
    if (frequency === undefined || isDue(frequency, identity.quarter)) return [];
    if (!row.cells.has('input1') && !row.cells.has('input2')) return [];
    return [sheetRowFinding('VALUE_NOT_DUE', row, 'input1', { quarter: identity.quarter }, 'warning')];
  });
};
