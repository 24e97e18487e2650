import type { Finding } from '#faults';

/** Cells that a finding keeps: as many as the annotated copy marks of one rule. */
export const MOST_CELLS = 200;

interface Counted {
  readonly first: Finding;
  readonly cells: string[];
  count: number;
}

/** Equal findings (code, sheet, indicator and parameters) become one at the first cell, with their count and their cells. */
export function countEqualFindings(findings: readonly Finding[]): Finding[] {
  const counted = new Map<string, Counted>();
  for (const finding of findings) {
    const { code, severity, sheet, cell, indicator, params, count } = finding;
    const key = JSON.stringify([code, severity, sheet, indicator, params]);
    const known = counted.get(key);
    if (!known) counted.set(key, { first: finding, cells: cell === undefined ? [] : [cell], count });
    else {
      known.count += count;
      if (cell !== undefined && known.cells.length < MOST_CELLS) known.cells.push(cell);
    }
  }
  return [...counted.values()].map(({ first, cells, count }) =>
    count === first.count ? first : { ...first, count, ...(cells.length > 1 ? { cells } : {}) },
  );
}
