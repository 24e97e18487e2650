import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** WHY: «no cases» beside a number is a contradiction; zeros beside «nothing to report» say the same thing twice. */
export const statusWithoutValue: RowCheck = (row) => {
  const { status, ref, text } = row.status;
  if (status === null || status === 'value') return [];
  const isContradiction = row.inputs.some(
    ({ cell, decimal }) => cell !== undefined && !(status === 'nothing-to-report' && decimal === '0'),
  );
  return isContradiction ? [rowFinding('STATUS_WITH_VALUE', row, ref, { status: text })] : [];
};
