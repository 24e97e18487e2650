import type { Finding, FindingCode } from '#faults';
import type { DueRow } from '../rows/due-row.js';

/** A blocking fault of a row at one of its cells. */
export function rowFinding(
  code: FindingCode,
  { sheet, indicator }: DueRow,
  cell: string,
  params: Finding['params'] = {},
): Finding {
  return { code, severity: 'blocking', sheet, cell, indicator: indicator.code, params, count: 1 };
}
