import type { SheetCell } from '../read/sheet-model.js';
import { cellStatus, type RowStatus } from '../transforms/cell-status.transform.js';
import { cellText } from '../transforms/cell-text.transform.js';
import { SheetNote } from './sheet-note.js';
import type { SheetRow } from './sheet-row.js';

/** The status column of a row, as it is written and as it is understood. */
export class SheetStatus extends SheetNote {
  readonly status: RowStatus | null;

  constructor(row: SheetRow, cell: SheetCell | undefined) {
    super(row, 'status', cellText(cell));
    this.status = cellStatus(cell);
  }
}
