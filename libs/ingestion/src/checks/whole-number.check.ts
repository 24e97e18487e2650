import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: half a complaint is a percentage typed where a count is asked. */
export const wholeNumber: RowCheck = (row) =>
  inputFaults(row, ({ decimal, part, ref }) =>
    part.isInteger && decimal?.includes('.')
      ? rowFinding('VALUE_NOT_AN_INTEGER', row, ref, { value: decimal })
      : null,
  );
