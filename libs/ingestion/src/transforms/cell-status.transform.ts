import { searchKey } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import { STATUS_WORDS } from '../template/status-words.js';

export type RowStatus = 'value' | keyof typeof STATUS_WORDS;

const BY_WORD: ReadonlyMap<string, RowStatus> = new Map(
  Object.entries(STATUS_WORDS).map(([status, word]) => [bare(word), status as RowStatus]),
);

/** Blank → a value is given; null where the words are none of the list. Spaces and half-spaces make no difference. */
export function cellStatus(cell: SheetCell | undefined): RowStatus | null {
  const key = cell ? bare(cell.raw) : '';
  return key === '' ? 'value' : (BY_WORD.get(key) ?? null);
}

function bare(text: string): string {
  return searchKey(text).replaceAll(' ', '');
}
