import type { ReadValue } from '../checked-workbook.js';
import type { DueRow } from './due-row.js';

/** A row without a fault → its value. */
export function valueOfRow(row: DueRow, quarter: string): ReadValue {
  const status = row.status.status ?? 'missing';
  const isValue = status === 'value';
  const numbers = isValue
    ? Object.fromEntries(row.inputs.map(({ part, decimal }) => [part.name, decimal ?? undefined]))
    : {};
  return {
    indicator: row.indicator.code,
    quarter,
    status,
    ...numbers,
    ...(row.reason.text === '' ? {} : { reason: row.reason.text }),
    ...(row.evidence === '' ? {} : { evidence: row.evidence }),
    agency: row.agency,
    sheet: row.sheet,
    cell: (isValue ? row.inputs[0]?.ref : undefined) ?? row.status.ref,
    raw: isValue ? row.inputs.map(({ cell }) => cell?.raw ?? '').join(' / ') : row.status.text,
  };
}
