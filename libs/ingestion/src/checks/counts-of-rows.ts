import type { DueRow, RowInput } from '../rows/due-row.js';
import { nameOfPart } from './name-of-part.js';

/** A count that was reported, with its row. */
export interface RowCount {
  readonly row: DueRow;
  readonly input: RowInput;
  readonly decimal: string;
}

/** The counts of the rows by what is counted and over which period: same title and frequency → the same number is meant. */
export function countsOfRows(rows: readonly DueRow[]): ReadonlyMap<string, readonly RowCount[]> {
  const counts = new Map<string, RowCount[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    // A second row of an indicator has its own finding.
    if (seen.has(row.indicator.code)) continue;
    seen.add(row.indicator.code);
    if (row.status.status !== 'value' || row.indicator.kind === 'yes-no') continue;
    for (const input of row.inputs) {
      const { part, decimal } = input;
      if (decimal === null || !part.isInteger) continue;
      const key = `${row.indicator.frequency} ${nameOfPart(part.title)}`;
      const same = counts.get(key);
      if (same) same.push({ row, input, decimal });
      else counts.set(key, [{ row, input, decimal }]);
    }
  }
  return counts;
}
