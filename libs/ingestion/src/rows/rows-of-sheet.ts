import { normalizePersian, toLatinDigits } from '#persian';
import type { Sheet, SheetCell } from '../read/sheet-model.js';
import { columnLetters } from '../template/column-letters.js';
import type { ColumnKey } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { ColumnLayout } from './column-layout.js';
import type { SheetRow } from './sheet-row.js';

/** What makes a line a row: its code, or something that a filler wrote. Bands and stray notes elsewhere are none. */
const TELLING: ReadonlySet<ColumnKey> = new Set(['code', 'input1', 'input2', 'input3', 'input4', 'status']);

/** A code as we write it: nothing to mend. */
const OUR_CODE = /^[A-Z0-9-]*$/;

/** What rows are read for; titles and labels are ours and half of all cells. */
const READ: ReadonlySet<ColumnKey> = new Set([...TELLING, 'agencyCode', 'reason', 'evidence']);

/** The rows of a data sheet from the first data row on, in the order of the sheet. */
export function rowsOfSheet(sheet: Sheet, layout: ColumnLayout, identity: TemplateIdentity): SheetRow[] {
  const letters = new Map([...layout.columnOf].map(([key, column]) => [key, columnLetters(column)]));
  const rows: SheetRow[] = [];
  for (const [row, cells] of linesOf(sheet, layout)) {
    if (!isTold(cells)) continue;
    rows.push({
      sheet: sheet.name,
      row,
      code: codeText(cells.get('code')),
      agency: identity.agency ?? codeText(cells.get('agencyCode')),
      cells,
      isHidden: sheet.hiddenRows?.has(row) ?? false,
      coveredBy: (key) => coverOf(sheet.merges, row, layout.columnOf.get(key)),
      refOf: (key) => `${letters.get(key) ?? 'A'}${row}`,
    });
  }
  return rows;
}

/** The block that covers a cell which is not its first. */
function coverOf(merges: Sheet['merges'], row: number, column: number | undefined): string | undefined {
  if (!merges || column === undefined) return undefined;
  return merges.find(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  )?.ref;
}

function linesOf(sheet: Sheet, layout: ColumnLayout): ReadonlyMap<number, Map<ColumnKey, SheetCell>> {
  const keys = new Map([...layout.keyOf].filter(([, key]) => READ.has(key)));
  const lines = new Map<number, Map<ColumnKey, SheetCell>>();
  for (const cell of sheet.cells) {
    const key = keys.get(cell.column);
    if (key === undefined || cell.row < DATA_ROWS.first) continue;
    const line = lines.get(cell.row);
    if (line) line.set(key, cell);
    else lines.set(cell.row, new Map([[key, cell]]));
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
