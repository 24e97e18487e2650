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
 * for each of its cells, takes no more room than a faulty one; a blocking one takes the place of the last warning. How
 * many were left out so is said by FINDINGS_LEFT_OUT, which is the last.
 */
export class EqualFindings {
  /** Rows that a blocking finding names by one of their cells, of findings that are not kept, too. */
  readonly faultyRows = new Set<number>();
  private readonly counted = new Map<string, Counted>();
  private readonly warnings: string[] = [];
  private readonly leftOut = { warning: 0, blocking: 0 };

  constructor(private readonly most: number) {}

  push(finding: Finding): void {
    const { code, severity, sheet, cell, indicator, params, count } = finding;
    if (code === 'FINDINGS_LEFT_OUT') {
      this.leftOut[severity] += Number(params.count);
      return;
    }
    if (severity === 'blocking' && cell !== undefined) this.faultyRows.add(rowOfCell(cell));
    const key = JSON.stringify([code, severity, sheet, indicator, params]);
    const known = this.counted.get(key);
    if (known) {
      known.count += count;
      if (cell !== undefined && known.cells.length < MOST_CELLS) known.cells.push(cell);
    } else if (this.hasRoomFor(severity)) {
      this.counted.set(key, { first: finding, cells: cell === undefined ? [] : [cell], count });
      if (severity === 'warning') this.warnings.push(key);
    } else this.leftOut[severity] += count;
  }

  toArray(): Finding[] {
    const kept = Array.from(this.counted.values(), ({ first, cells, count }) =>
      count === first.count ? first : { ...first, count, ...(cells.length > 1 ? { cells } : {}) },
    );
    return [...kept, ...this.leftOutFinding()];
  }

  private leftOutFinding(): Finding[] {
    const { warning, blocking } = this.leftOut;
    if (warning + blocking === 0) return [];
    const severity = blocking > 0 ? 'blocking' : 'warning';
    return [{ code: 'FINDINGS_LEFT_OUT', severity, params: { count: warning + blocking }, count: 1 }];
  }

  private hasRoomFor(severity: Finding['severity']): boolean {
    if (this.counted.size < this.most) return true;
    const last = severity === 'blocking' ? this.warnings.pop() : undefined;
    if (last === undefined) return false;
    this.leftOut.warning += this.counted.get(last)?.count ?? 0;
    return this.counted.delete(last);
  }
}
