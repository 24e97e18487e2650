import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** WHY: half a complaint is a percentage typed where a count is asked. */
export const wholeNumber: RowCheck = (row) =>
  row.inputs
    .filter(({ decimal, part }) => part.isInteger && decimal?.includes('.'))
    .map(({ decimal, ref }) => rowFinding('VALUE_NOT_AN_INTEGER', row, ref, { value: decimal ?? '' }));
