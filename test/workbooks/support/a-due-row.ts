import type { Indicator } from '#decree';
import { type DueRow } from '../../../libs/ingestion/src/rows/due-row.js';
import { dueRowOf } from '../../../libs/ingestion/src/rows/due-row-of.js';
import { type SheetCell } from '../../../libs/ingestion/src/read/sheet-model.js';
import { columnLetters } from '../../../libs/ingestion/src/template/column-letters.js';
import { columnsOf, type ColumnKey } from '../../../libs/ingestion/src/template/columns.js';
import { SAMPLE_EDITION } from './sample-edition.js';

/** What a test writes into a cell: text, number, logical value, an Excel error (`#REF!`) or a formula without result. */
export type Written = string | number | boolean | { readonly error: string } | { readonly formula: string };

function cellOf(written: Written, row: number, column: number): SheetCell {
  const place = { ref: `${columnLetters(column)}${row}`, row, column, isFormula: false };
  if (typeof written === 'string') return { ...place, raw: written, type: 'text' };
  if (typeof written === 'number') return { ...place, raw: String(written), type: 'number' };
  if (typeof written === 'boolean') return { ...place, raw: written ? '1' : '0', type: 'boolean' };
  if ('error' in written) return { ...place, raw: written.error, type: 'error', isFormula: true };
  return { ...place, raw: '', type: 'none', isFormula: true };
}

export function sampleIndicator(code: string): Indicator {
  const found = SAMPLE_EDITION.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

/** A row of the sample edition in sheet row 7, understood from what is written in its cells. */
export function aDueRow(code: string, written: Partial<Record<ColumnKey, Written>>): DueRow {
  const columns = columnsOf('agency', true);
  const columnOf = (key: ColumnKey): number => columns.findIndex((column) => column.key === key) + 1;
  const cells = new Map(
    (Object.entries(written) as [ColumnKey, Written][]).map(([key, value]) => [
      key,
      cellOf(value, 7, columnOf(key)),
    ]),
  );
  return dueRowOf(
    {
      sheet: 'شاخص‌ها',
      row: 7,
      code,
      agency: 'A-01',
      cells,
      refOf: (key) => `${columnLetters(columnOf(key))}7`,
    },
    sampleIndicator(code),
  );
}
