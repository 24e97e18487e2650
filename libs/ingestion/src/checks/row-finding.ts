import type { Finding, FindingCode } from '#faults';
import type { DueRow } from '../rows/due-row.js';
import type { Fault } from './check-types.js';

/** A fault of a row at one of its cells. */
export function rowFinding(
  code: FindingCode,
  { sheet, indicator }: DueRow,
  cell: string,
  params: Finding['params'] = {},
): Fault {
  return { code, sheet, cell, indicator: indicator.code, params, count: 1 };
}
