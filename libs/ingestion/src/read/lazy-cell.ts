import { columnLetters } from '../template/column-letters.js';
import type { CellFormat } from './cell-format.js';
import type { CellSource } from './cell-source.js';
import type { SheetCell } from './sheet-model.js';

/**
 * A cell that keeps where its content stands and reads it when it is asked: most cells of a workbook are titles and
 * labels of our own.
 */
export class LazyCell implements SheetCell {
  private text: string | undefined = undefined;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly type: SheetCell['type'],
    readonly isFormula: boolean,
    private readonly from: number,
    private readonly to: number,
    private readonly style: number,
    private readonly source: CellSource,
  ) {}

  get ref(): string {
    return `${columnLetters(this.column)}${this.row}`;
  }

  get raw(): string {
    return (this.text ??= this.source.read(this.from, this.to));
  }

  get format(): CellFormat | undefined {
    return this.type === 'number' ? this.source.formatOf(this.style) : undefined;
  }
}
