import { searchKey } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import { STATUS_WORDS } from '../template/status-words.js';

export type RowStatus = 'value' | keyof typeof STATUS_WORDS;

/** The Persian words of the drop-down, and the keys of design §5 that systems send. */
const BY_WORD: ReadonlyMap<string, RowStatus> = new Map([
  ['value', 'value'],
  ...(Object.entries(STATUS_WORDS) as [RowStatus, string][]).flatMap(
    ([status, word]): [string, RowStatus][] => [
      [bare(word), status],
      [bare(status), status],
    ],
  ),
]);

/** Blank → a value is given; null where the words are none of the list. Spaces and half-spaces make no difference. */
export function cellStatus(cell: SheetCell | undefined): RowStatus | null {
  const key = cell ? bare(cell.raw) : '';
  return key === '' ? 'value' : (BY_WORD.get(key) ?? null);
}

function bare(text: string): string {
  return searchKey(text).replaceAll(' ', '');
}
