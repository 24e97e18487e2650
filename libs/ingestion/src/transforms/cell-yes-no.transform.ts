import { searchKey } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import { YES_NO_WORDS } from '../template/yes-no-words.js';

/** The words of the drop-down and of logical cells, which need no search. */
const PLAIN: ReadonlyMap<string, '1' | '0'> = new Map([
  [YES_NO_WORDS.yes, '1'],
  [YES_NO_WORDS.no, '0'],
  ['1', '1'],
  ['0', '0'],
]);
const YES: ReadonlySet<string> = new Set(
  ['بله', 'بلی', 'آری', 'دارد', 'yes', 'true', 'y', '1'].map(searchKey),
);
const NO: ReadonlySet<string> = new Set(['خیر', 'نه', 'ندارد', 'no', 'false', 'n', '0'].map(searchKey));

/** 1, 0, or null where the cell says neither yes nor no: words of both languages, digits of all sets, logical cells. */
export function cellYesNo(cell: SheetCell): '1' | '0' | null {
  const plain = PLAIN.get(cell.raw);
  if (plain) return plain;
  const key = searchKey(cell.raw);
  if (YES.has(key)) return '1';
  return NO.has(key) ? '0' : null;
}
