import type { FormulaPart, Frequency } from '#decree';
import type { DueRow, RowInput } from '../rows/due-row.js';
import { nameOfPart } from './name-of-part.js';

/** A count that was reported, with its row. */
export interface RowCount {
  readonly row: DueRow;
  readonly input: RowInput;
  readonly decimal: string;
}

export type Counts = ReadonlyMap<string, readonly RowCount[]>;

/** Joined once for each part of an edition: a text that is joined for each row has to be hashed for each row, too. */
const keys = {
  Q: new WeakMap<FormulaPart, string>(),
  H: new WeakMap<FormulaPart, string>(),
  Y: new WeakMap<FormulaPart, string>(),
};

/** The counts of the rows by what is counted and over which period: same title and frequency → the same number is meant. */
export function countsOfRows(rows: readonly DueRow[]): Counts {
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
      const key = keyOf(row.indicator.frequency, part);
      const same = counts.get(key);
      if (same) same.push({ row, input, decimal });
      else counts.set(key, [{ row, input, decimal }]);
    }
  }
  return counts;
}

function keyOf(frequency: Frequency, part: FormulaPart): string {
  const known = keys[frequency].get(part);
  if (known !== undefined) return known;
  const key = `${frequency} ${nameOfPart(part.title)}`;
  keys[frequency].set(part, key);
  return key;
}
