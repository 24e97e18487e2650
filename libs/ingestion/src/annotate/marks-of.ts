import { firstCellOf } from '../package/first-cell-of.js';
import type { Annotation } from './annotation.js';
import type { CellMark } from './cell-mark.js';
import { joinedMarks } from './joined-marks.js';
import { SEVERITY_WORDS } from './severity-words.js';

/** The marks of each sheet by their cell; of a range the first, findings of no cell are only listed. */
export function marksOf(
  annotations: readonly Annotation[],
): ReadonlyMap<string, ReadonlyMap<string, CellMark>> {
  const sheets = new Map<string, Map<string, CellMark>>();
  for (const { sheet, cells, severity, message } of annotations) {
    if (sheet === null || cells.length === 0) continue;
    const marks = sheets.get(sheet) ?? new Map<string, CellMark>();
    sheets.set(sheet, marks);
    const mark: CellMark = { severity, lines: [`${SEVERITY_WORDS[severity]}: ${message}`] };
    for (const cell of cells.map(firstCellOf)) marks.set(cell, joinedMarks(marks.get(cell), mark));
  }
  return sheets;
}
