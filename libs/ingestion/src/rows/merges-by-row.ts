import type { MergedCells } from '../read/read-sheet-marks.js';

const NONE: readonly MergedCells[] = [];

/** The merged blocks that reach into a row. Most are bands of one row; of the others each row has to look at all. */
export function mergesByRow(merges: readonly MergedCells[] = NONE): (row: number) => readonly MergedCells[] {
  const tall = merges.filter(({ top, bottom }) => bottom > top);
  const flat = new Map<number, MergedCells[]>();
  for (const merged of merges) {
    if (merged.bottom > merged.top) continue;
    const others = flat.get(merged.top);
    if (others) others.push(merged);
    else flat.set(merged.top, [merged]);
  }
  return (row) => {
    const own = flat.get(row) ?? NONE;
    if (tall.length === 0) return own;
    return [...own, ...tall.filter(({ top, bottom }) => row >= top && row <= bottom)];
  };
}
