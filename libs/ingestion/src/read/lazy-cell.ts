import { columnLetters } from '../template/column-letters.js';
import type { SheetCell } from './sheet-model.js';

/** A cell that decodes its text when it is asked: most cells of a workbook are titles and labels of our own. */
export class LazyCell implements SheetCell {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly type: SheetCell['type'],
    readonly isFormula: boolean,
    private readonly content: string | number,
    private readonly decode: (content: string | number) => string,
  ) {}

  get ref(): string {
    return `${columnLetters(this.column)}${this.row}`;
  }

  get raw(): string {
    return this.decode(this.content);
  }
}
