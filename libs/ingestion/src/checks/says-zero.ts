import type { DueRow } from '../rows/due-row.js';

/** Few rows say a 0 anywhere; the checks of what a 0 stands above or below need not look at the others. */
export function saysZero(row: DueRow): boolean {
  return row.status.status === 'value' && row.inputs.some(({ decimal }) => decimal === '0');
}
