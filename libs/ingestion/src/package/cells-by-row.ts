import { cellOfRef } from './cell-of-ref.js';

/** Things of single cells by row and column; what has no sound reference is left out. */
export function cellsByRow<T>(
  cells: Iterable<readonly [ref: string, thing: T]>,
): Map<number, Map<number, T>> {
  const rows = new Map<number, Map<number, T>>();
  for (const [ref, thing] of cells) {
    const place = cellOfRef(ref);
    if (!place) continue;
    const row = rows.get(place.row);
    if (row) row.set(place.column, thing);
    else rows.set(place.row, new Map([[place.column, thing]]));
  }
  return rows;
}
