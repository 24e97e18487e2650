import type { Annotation } from './annotation.js';
import type { CellMark } from './cell-mark.js';
import { SEVERITY_WORDS } from './severity-words.js';

/** The marks of each sheet by their cell; findings of no cell are only listed. */
export function marksOf(
  annotations: readonly Annotation[],
): ReadonlyMap<string, ReadonlyMap<string, CellMark>> {
  const sheets = new Map<string, Map<string, CellMark>>();
  for (const { sheet, cell, severity, message } of annotations) {
    if (sheet === null || cell === null) continue;
    const marks = sheets.get(sheet) ?? new Map<string, CellMark>();
    sheets.set(sheet, marks);
    const before = marks.get(cell);
    const lines = [...(before?.lines ?? []), `${SEVERITY_WORDS[severity]}: ${message}`];
    marks.set(cell, { severity: before?.severity === 'blocking' ? 'blocking' : severity, lines });
  }
  return sheets;
}
