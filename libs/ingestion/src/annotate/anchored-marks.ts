import type { MergedCells } from '../read/read-sheet-marks.js';
import { cellOfRef } from '../package/cell-of-ref.js';
import { columnLetters } from '../template/column-letters.js';
import type { CellMark } from './cell-mark.js';
import { joinedMarks } from './joined-marks.js';

/** The marks where they are seen: of merged cells only the first shows a colour and a comment. */
export function anchoredMarks(
  marks: ReadonlyMap<string, CellMark>,
  merges: readonly MergedCells[],
): ReadonlyMap<string, CellMark> {
  if (merges.length === 0) return marks;
  const anchored = new Map<string, CellMark>();
  for (const [ref, mark] of marks) {
    const anchor = anchorOf(ref, merges);
    anchored.set(anchor, joinedMarks(anchored.get(anchor), mark));
  }
  return anchored;
}

function anchorOf(ref: string, merges: readonly MergedCells[]): string {
  const place = cellOfRef(ref);
  const block = merges.find(
    ({ top, bottom, left, right }) =>
      place !== null &&
      place.row >= top &&
      place.row <= bottom &&
      place.column >= left &&
      place.column <= right,
  );
  return block ? `${columnLetters(block.left)}${block.top}` : ref;
}
