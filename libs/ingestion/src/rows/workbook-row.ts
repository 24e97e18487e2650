import type { MergedCells } from '../read/read-sheet-marks.js';
import type { SheetCell } from '../read/sheet-model.js';
import { columnLetters } from '../template/column-letters.js';
import type { ColumnKey } from '../template/columns.js';
import type { ColumnLayout } from './column-layout.js';
import type { SheetRow } from './sheet-row.js';

/** A row of a workbook; a class, as a workbook of 20,000 rows would make two functions for each of them. */
export class WorkbookRow implements SheetRow {
  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly code: string,
    readonly agency: string,
    readonly cells: ReadonlyMap<ColumnKey, SheetCell>,
    readonly isHidden: boolean,
    private readonly layout: ColumnLayout,
    private readonly merges: readonly MergedCells[],
  ) {}

  coveredBy(key: ColumnKey): string | undefined {
    // Only a few rows have merged cells at all, and most of those are bands, which are no rows.
    const column = this.merges.length > 0 ? this.layout.columnOf.get(key) : undefined;
    if (column === undefined) return undefined;
    return this.merges.find(
      ({ top, left, right }) => column >= left && column <= right && (this.row > top || column > left),
    )?.ref;
  }

  refOf(key: ColumnKey): string {
    const column = this.layout.columnOf.get(key);
    return `${column === undefined ? 'A' : columnLetters(column)}${this.row}`;
  }
}
