import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: nothing that is counted or measured here can be less than nothing. */
export const notNegative: RowCheck = (row) =>
  inputFaults(row, ({ decimal, ref }) =>
    decimal?.startsWith('-') ? rowFinding('VALUE_NEGATIVE', row, ref, { value: decimal }) : null,
  );
