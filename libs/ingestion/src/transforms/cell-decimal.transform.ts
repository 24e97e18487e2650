import { readDecimal } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import { decimalOfDouble } from './decimal-of-double.js';

/** Whoever knows spreadsheets types a mark before a number that is to stay text; some programs save the mark with it. */
const TEXT_MARK = /^\s*'/;

/**
 * The canonical decimal that a cell says, in any digit set; null where it is no number, or one that is shown as per
 * cent or as a date and so means another.
 */
export function cellDecimal(cell: SheetCell): string | null {
  if (cell.type === 'number') return cell.format === undefined ? decimalOfDouble(cell.raw) : null;
  return cell.type === 'text' ? readDecimal(cell.raw.replace(TEXT_MARK, '')) : null;
}
