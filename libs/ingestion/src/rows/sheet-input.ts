import type { FormulaPart } from '#decree';
import type { SheetCell } from '../read/sheet-model.js';
import type { ColumnKey } from '../template/columns.js';
import type { RowInput } from './due-row.js';
import type { SheetRow } from './sheet-row.js';

/** A number of a row that says where it stands when it is asked: most rows have no fault to show. */
export class SheetInput implements RowInput {
  constructor(
    private readonly row: SheetRow,
    private readonly key: ColumnKey,
    readonly part: FormulaPart,
    readonly cell: SheetCell | undefined,
    readonly decimal: string | null,
    readonly coveredBy: string | undefined,
  ) {}

  get ref(): string {
    return this.row.refOf(this.key);
  }
}
