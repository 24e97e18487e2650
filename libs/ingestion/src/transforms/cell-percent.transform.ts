import type { SheetCell } from '../read/sheet-model.js';
import { numberWithWords } from './number-with-words.js';

/** «۸۵٪» on a scale of 100 is 85 and nothing else; null where the cell says no per cent. */
export function cellPercent(cell: SheetCell): string | null {
  if (cell.type !== 'text') return null;
  const said = numberWithWords(cell.raw);
  return said?.beside === 'percent' ? said.number : null;
}
