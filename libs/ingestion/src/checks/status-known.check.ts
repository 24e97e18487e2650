import type { RowCheck } from './check-types.js';
import { quoted } from './quoted.js';
import { rowFinding } from './row-finding.js';

/** WHY: «ندارد» may mean nothing to report, not applicable or no statistics, and each is scored in another way. */
export const statusKnown: RowCheck = (row) =>
  row.status.status === null
    ? [rowFinding('STATUS_UNKNOWN', row, row.status.ref, { text: quoted(row.status.text) })]
    : [];
