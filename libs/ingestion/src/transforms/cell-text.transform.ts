import { normalizePersian } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';

/** What a person reads in a cell: one spelling of each letter, no stray spaces or invisible signs; empty for no cell. */
export function cellText(cell: SheetCell | undefined): string {
  const raw = cell?.raw ?? '';
  return raw === '' ? '' : normalizePersian(raw);
}
