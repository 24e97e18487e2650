import type { Finding } from '#faults';
import { rowOfCell } from '../rows/row-of-cell.js';

/** Cells that a finding keeps: as many as the annotated copy marks of one rule. */
export const MOST_CELLS = 200;

interface Counted {
  readonly first: Finding;
  readonly cells: string[];
  count: number;
}

/**
 * Gathers findings as they are found: equal ones (code, sheet, indicator and parameters) become one at the first cell, with
 * their count and their cells. Of different ones the first `most` are kept, so that a workbook of noise, which has some
 * for each of its cells, takes no more room than a faulty one; a blocking one takes the place of the last warning.
 */
export class EqualFindings {
  /** Rows that a blocking finding names by one of their cells, of findings that are not kept, too. */
  readonly faultyRows = new Set<number>();
  private readonly counted = new Map<string, Counted>();
  private readonly warnings: string[] = [];

  constructor(private readonly most: number) {}

  push(finding: Finding): void {
    const { code, severity, sheet, cell, indicator, params, count } = finding;
    if (severity === 'blocking' && cell !== undefined) this.faultyRows.add(rowOfCell(cell));
    const key = JSON.stringify([code, severity, sheet, indicator, params]);
    const known = this.counted.get(key);
    if (known) {
      known.count += count;
      if (cell !== undefined && known.cells.length < MOST_CELLS) known.cells.push(cell);
    } else if (this.hasRoomFor(severity)) {
      this.counted.set(key, { first: finding, cells: cell === undefined ? [] : [cell], count });
      if (severity === 'warning') this.warnings.push(key);
    }
  }

  toArray(): Finding[] {
    return Array.from(this.counted.values(), ({ first, cells, count }) =>
      count === first.count ? first : { ...first, count, ...(cells.length > 1 ? { cells } : {}) },
    );
  }

  private hasRoomFor(severity: Finding['severity']): boolean {
    if (this.counted.size < this.most) return true;
    const last = severity === 'blocking' ? this.warnings.pop() : undefined;
    return last !== undefined && this.counted.delete(last);
  }
}
