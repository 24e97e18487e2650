import type { DueRow, RowInput } from '../rows/due-row.js';
import type { Fault } from './check-types.js';

const NONE: readonly Fault[] = [];

/** The faults of the numbers of a row, each looked at by itself; nearly every row has none, and no list is made for it. */
export function inputFaults(
  row: DueRow,
  faultOf: (input: RowInput, row: DueRow) => Fault | null,
): readonly Fault[] {
  let faults: Fault[] | undefined;
  for (const input of row.inputs) {
    const fault = faultOf(input, row);
    if (fault) (faults ??= []).push(fault);
  }
  return faults ?? NONE;
}
