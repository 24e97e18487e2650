import type { Finding, FindingCode } from '#faults';
import type { SheetRow } from '../rows/sheet-row.js';
import type { ColumnKey } from '../template/columns.js';
import type { Fault } from './check-types.js';
import { quoted } from './quoted.js';

/** A fault of a row that may be of no known indicator, at one of its columns; the code is always among its parameters. */
export function sheetRowFinding(
  code: FindingCode,
  row: SheetRow,
  column: ColumnKey,
  params: Finding['params'],
): Fault {
  const indicator = quoted(row.code);
  return {
    code,
    sheet: row.sheet,
    cell: row.refOf(column),
    indicator,
    params: { indicator, ...params },
    count: 1,
  };
}
