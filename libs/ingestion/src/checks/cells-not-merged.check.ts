import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: of merged cells only the first keeps what is typed, so a second number is gone without anybody having deleted it. */
export const cellsNotMerged: RowCheck = (row) =>
  inputFaults(row, ({ ref, coveredBy }) =>
    coveredBy === undefined ? null : rowFinding('CELLS_MERGED', row, ref, { range: coveredBy }),
  );
