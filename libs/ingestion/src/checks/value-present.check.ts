import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/**
 * WHY: a blank may be forgotten, no cases, or no statistics; the status column says which, so nobody has to leave one.
 * A blank row is one finding at its first number, a half-filled row one for each number that is wanting.
 */
export const valuePresent: RowCheck = (row) => {
  if (row.status.status !== 'value') return [];
  const blank = row.inputs.filter(({ cell, coveredBy }) => cell === undefined && coveredBy === undefined);
  const shown = blank.length === row.inputs.length ? blank.slice(0, 1) : blank;
  return shown.map(({ ref, part }) => rowFinding('VALUE_MISSING', row, ref, { part: part.title }));
};
