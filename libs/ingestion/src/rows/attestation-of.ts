import type { Sheet, SheetCell } from '../read/sheet-model.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { ColumnLayout } from './column-layout.js';

/** The cell of the data sheet in which «nothing to report» of the whole quarter is attested: above the status column. */
export function attestationOf(sheet: Sheet, layout: ColumnLayout): SheetCell | undefined {
  const column = layout.columnOf.get('status');
  for (const cell of sheet.cells) {
    if (cell.row > DATA_ROWS.hint) return undefined;
    if (cell.row === DATA_ROWS.hint && cell.column === column && cell.raw.trim() !== '') return cell;
  }
  return undefined;
}
