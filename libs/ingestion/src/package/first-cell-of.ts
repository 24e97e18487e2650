/** The first cell of a reference: `J6:J35` → `J6`; a single cell is itself. */
export function firstCellOf(ref: string): string {
  return ref.replace(/^([A-Z]{1,3}\d{1,7}):[A-Z]{1,3}\d{1,7}$/, '$1');
}
