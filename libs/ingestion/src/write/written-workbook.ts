import type { WrittenRows } from '../carry/written-cell.js';

/** What already stands in the open cells of a workbook, taken over from an older one. */
export interface WrittenWorkbook {
  readonly rows: WrittenRows;
  /** The cell that attests a quarter without cases, as it was left. */
  readonly attestation: string | null;
  /** In words, what of the older one found no place; listed in the guide sheet. */
  readonly notCarried: readonly string[];
}
