import type { SheetCell } from '../read/sheet-model.js';
import { quoted } from './quoted.js';

/** What a person sees in the cell: a logical cell shows its word, not the 1 or 0 of the file. */
export function quotedCell(cell: SheetCell | undefined): string {
  if (cell?.type === 'boolean') return cell.raw === '1' ? 'TRUE' : 'FALSE';
  return quoted(cell?.raw ?? '');
}
