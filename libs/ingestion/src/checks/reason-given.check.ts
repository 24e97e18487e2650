import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** WHY: «not applicable» shares its weight among the other indicators; the evaluator confirms it by its reason only. */
export const reasonGiven: RowCheck = (row) =>
  row.status.status === 'not-applicable' && row.reason.text === ''
    ? [rowFinding('REASON_MISSING', row, row.reason.ref, { status: row.status.text })]
    : [];
