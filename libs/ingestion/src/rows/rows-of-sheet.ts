import { normalizePersian, toLatinDigits } from '#persian';
import type { Sheet, SheetCell } from '../read/sheet-model.js';
import type { ColumnKey } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { ColumnLayout } from './column-layout.js';
import { mergesByRow } from './merges-by-row.js';
import type { SheetRow } from './sheet-row.js';
import { WorkbookRow } from './workbook-row.js';

/** What makes a line a row: its code, or something that a filler wrote. Bands and stray notes elsewhere are none. */
const TELLING: ReadonlySet<ColumnKey> = new Set(['code', 'input1', 'input2', 'input3', 'input4', 'status']);

/** A code as we write it: nothing to mend. */
const OUR_CODE = /^[A-Z0-9-]*$/;

/** What rows are read for; titles and labels are ours and half of all cells. */
const READ: ReadonlySet<ColumnKey> = new Set([...TELLING, 'agencyCode', 'reason', 'evidence']);

/** The rows of a data sheet from the first data row on, in the order of the sheet; `read`: the columns that are kept. */
export function rowsOfSheet(
  sheet: Sheet,
  layout: ColumnLayout,
  identity: TemplateIdentity,
  read: ReadonlySet<ColumnKey> = READ,
): SheetRow[] {
  const mergesOf = mergesByRow(sheet.merges);
  const rows: SheetRow[] = [];
  for (const [row, cells] of linesOf(sheet, layout, read)) {
    if (!isTold(cells)) continue;
    const agency = identity.agency ?? codeText(cells.get('agencyCode'));
    const isHidden = sheet.hiddenRows?.has(row) ?? false;
    rows.push(
      new WorkbookRow(
        sheet.name,
        row,
        codeText(cells.get('code')),
        agency,
        cells,
        isHidden,
        layout,
        mergesOf(row),
      ),
    );
  }
  return rows;
}

function linesOf(
  sheet: Sheet,
  layout: ColumnLayout,
  read: ReadonlySet<ColumnKey>,
): ReadonlyMap<number, Map<ColumnKey, SheetCell>> {
  const keys: (ColumnKey | undefined)[] = [];
  for (const [column, key] of layout.keyOf) if (read.has(key)) keys[column] = key;
  const lines = new Map<number, Map<ColumnKey, SheetCell>>();
  let line: Map<ColumnKey, SheetCell> | undefined;
  let row = 0;
  for (const cell of sheet.cells) {
    const key = keys[cell.column];
    if (key === undefined || cell.row < DATA_ROWS.first) continue;
    // Cells of a row follow each other; a program that writes a row in two pieces is rare.
    if (!line || cell.row !== row) {
      row = cell.row;
      line = lines.get(row) ?? new Map<ColumnKey, SheetCell>();
      lines.set(row, line);
    }
    line.set(key, cell);
  }
  return lines;
}

/** Codes are ASCII; one that was typed anew on a Persian keyboard is the same code. */
function codeText(cell: SheetCell | undefined): string {
  const raw = cell?.raw ?? '';
  return OUR_CODE.test(raw) ? raw : toLatinDigits(normalizePersian(raw)).toUpperCase();
}

function isTold(cells: ReadonlyMap<ColumnKey, SheetCell>): boolean {
  for (const key of cells.keys()) if (TELLING.has(key)) return true;
  return false;
}
