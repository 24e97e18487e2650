/** Styles that a cell without an element of its own has: its row's, else its column's. */
export class InheritedStyles {
  private readonly columns: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  private row: number | null = null;

  addColumns(from: number, to: number, style: number): void {
    this.columns.push({ from, to, style });
  }

  /** Null: the row has no style. */
  setRow(style: number | null): void {
    this.row = style;
  }

  /** Index of the style of a cell in this column. */
  of(column: number): number {
    return this.row ?? this.columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }
}
