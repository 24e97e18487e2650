import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** WHY: of a count no cases is 0 and of a question the answer is no; «nothing to report» would lift a 0 out of the mean. */
export const statusAllowed: RowCheck = (row) => {
  const { kind } = row.indicator;
  return row.status.status === 'nothing-to-report' && (kind === 'count' || kind === 'yes-no')
    ? [rowFinding('STATUS_NOT_ALLOWED', row, row.status.ref, { status: row.status.text })]
    : [];
};
