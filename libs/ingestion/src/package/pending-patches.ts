import type { CellPatch } from './cell-place.js';

/** Patches of one row by column, from the first on. */
export type RowPatches = readonly (readonly [column: number, patch: CellPatch])[];

const inOrder = <T>(entries: Iterable<readonly [number, T]>): (readonly [number, T])[] =>
  [...entries].sort(([one], [other]) => one - other);

/** The patches of a sheet that are still to be made, in the order in which its rows and cells come along. */
export class PendingPatches {
  private readonly rows: (readonly [number, ReadonlyMap<number, CellPatch>])[];
  private nextRow = 0;
  private cells: RowPatches = [];
  private nextCell = 0;

  constructor(patches: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>) {
    this.rows = inOrder(patches);
  }

  /** Column of the next patch of the row that is open; Infinity where there is none. */
  get nextColumn(): number {
    return this.cells[this.nextCell]?.[0] ?? Infinity;
  }

  /** The rows before this one, which the part does not have. */
  takeRowsBefore(row: number): (readonly [row: number, cells: RowPatches])[] {
    const from = this.nextRow;
    while ((this.rows[this.nextRow]?.[0] ?? Infinity) < row) this.nextRow++;
    return this.rows.slice(from, this.nextRow).map(([at, cells]) => [at, inOrder(cells)]);
  }

  /** Turns to a row of the part; those before it must have been taken. */
  openRow(row: number): void {
    const [at, cells] = this.rows[this.nextRow] ?? [];
    this.nextCell = 0;
    this.cells = at === row && cells ? inOrder(cells) : [];
    if (at === row) this.nextRow++;
  }

  /** The cells of the open row before this column, which the part does not have. */
  takeCellsBefore(column: number): RowPatches {
    const from = this.nextCell;
    while (this.nextColumn < column) this.nextCell++;
    return this.cells.slice(from, this.nextCell);
  }

  takeCell(): CellPatch | undefined {
    return this.cells[this.nextCell++]?.[1];
  }
}
