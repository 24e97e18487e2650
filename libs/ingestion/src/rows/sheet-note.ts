import type { ColumnKey } from '../template/columns.js';
import type { SheetRow } from './sheet-row.js';

/** What is written beside the numbers of a row; it says where it stands when it is asked. */
export class SheetNote {
  constructor(
    private readonly row: SheetRow,
    private readonly key: ColumnKey,
    readonly text: string,
  ) {}

  get ref(): string {
    return this.row.refOf(this.key);
  }
}
