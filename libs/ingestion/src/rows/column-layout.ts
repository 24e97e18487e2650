import type { ColumnKey } from '../template/columns.js';

/** Which column of a data sheet carries what: by its number, from the hidden key row. */
export interface ColumnLayout {
  readonly keyOf: ReadonlyMap<number, ColumnKey>;
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
}
