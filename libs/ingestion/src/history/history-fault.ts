import type { FindingCode } from '#faults';
import type { Fault } from '../checks/check-types.js';
import type { ReportedRow } from './reported-row.js';

/** A fault of a value, at the first cell of its row. */
export function historyFault(code: FindingCode, { value }: ReportedRow, params: Fault['params']): Fault {
  return { code, sheet: value.sheet, cell: value.cell, indicator: value.indicator, params, count: 1 };
}
