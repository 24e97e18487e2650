import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** WHY: nothing that is counted or measured here can be less than nothing. */
export const notNegative: RowCheck = (row) =>
  row.inputs
    .filter(({ decimal }) => decimal?.startsWith('-'))
    .map(({ decimal, ref }) => rowFinding('VALUE_NEGATIVE', row, ref, { value: decimal ?? '' }));
