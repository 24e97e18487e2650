import type { SheetCell } from '../read/sheet-model.js';
import { cellPercent } from '../transforms/cell-percent.transform.js';
import { quoted } from './quoted.js';

/** What a person sees in the cell: TRUE, not the 1 of the file, and 85%, not its 0.85. */
export function quotedCell(cell: SheetCell | undefined): string {
  if (cell?.type === 'boolean') return cell.raw === '1' ? 'TRUE' : 'FALSE';
  if (cell?.format === 'percent') return `${cellPercent(cell) ?? ''}%`;
  return quoted(cell?.raw ?? '');
}
