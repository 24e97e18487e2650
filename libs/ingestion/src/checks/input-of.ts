import type { PartName } from '#decree';
import type { DueRow, RowInput } from '../rows/due-row.js';

/** The input of a part, where the indicator has that part. */
export function inputOf(row: DueRow, name: PartName): RowInput | undefined {
  return row.inputs.find(({ part }) => part.name === name);
}
