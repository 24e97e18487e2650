import type { CellMark } from './cell-mark.js';

/** Two marks of one cell: all sentences, under the gravest of their severities. */
export function joinedMarks(before: CellMark | undefined, mark: CellMark): CellMark {
  if (!before) return mark;
  return {
    severity: before.severity === 'blocking' ? 'blocking' : mark.severity,
    lines: [...before.lines, ...mark.lines],
  };
}
