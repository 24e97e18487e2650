import type { PartName } from '#decree';
import type { ReadValue } from '../checked-workbook.js';
import { quotedCell } from '../checks/quoted-cell.js';
import type { SheetCell } from '../read/sheet-model.js';
import type { DueRow } from './due-row.js';

type Optional = PartName | 'reason' | 'evidence';
type Growing = Omit<ReadValue, Optional> & { [name in Optional]?: string };

/** A row without a fault → its value. Only what is there is set: every field travels between threads. */
export function valueOfRow(row: DueRow, quarter: string): ReadValue {
  const status = row.status.status ?? 'missing';
  const isValue = status === 'value';
  const value: Growing = {
    indicator: row.indicator.code,
    quarter,
    status,
    agency: row.agency,
    sheet: row.sheet,
    cell: (isValue ? row.inputs[0]?.ref : undefined) ?? row.status.ref,
    raw: isValue ? row.inputs.map(({ cell }) => rawOf(cell)).join(' / ') : row.status.text,
  };
  if (isValue) for (const { part, decimal } of row.inputs) if (decimal !== null) value[part.name] = decimal;
  if (row.reason.text !== '') value.reason = row.reason.text;
  if (row.evidence !== '') value.evidence = row.evidence;
  return value;
}

/** Whoever asks where 85 came from is shown the 85% of the cell, not the 0.85 behind it. */
function rawOf(cell: SheetCell | undefined): string {
  return cell?.format === 'percent' ? quotedCell(cell) : (cell?.raw ?? '');
}
