import { attributeOf } from './attribute-of.js';
import { columnOfRef } from './column-of-ref.js';

/** A block of merged cells: all but its first are covered. */
export interface MergedCells {
  readonly ref: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Columns by their numbers, first and last included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

export interface SheetMarks {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly ColumnRange[];
  readonly merges: readonly MergedCells[];
}

/** A template has a merge for each band; whoever has more than this drew a poster, and is told of the first ones. */
const MOST_RANGES = 500;
const ROW_OR_COLUMN = /^<(?:[\w.-]+:)?(row|col)\s$/;
const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/**
 * What a sheet hides and merges. Found by the words themselves, as both are rare: walking all tags once more would take
 * as long as the first walk. Six letters of a word are searched seven times as fast as seven (V8 calls `memchr`).
 */
export function readSheetMarks(xml: string): SheetMarks {
  return { ...hidden(xml), merges: merges(xml) };
}

function hidden(xml: string): Pick<SheetMarks, 'hiddenRows' | 'hiddenColumns'> {
  const hiddenRows = new Set<number>();
  const hiddenColumns: ColumnRange[] = [];
  // What was looked at is not looked at again: a text of nothing but this word would take the square of its length.
  let seen = 0;
  for (let at = xml.indexOf('hidden'); at >= 0; at = xml.indexOf('hidden', seen)) {
    const from = seen + xml.slice(seen, at).lastIndexOf('<');
    const to = xml.indexOf('>', at);
    seen = to < 0 ? xml.length : to;
    const start = xml.indexOf(' ', from);
    const kind = to < 0 ? undefined : ROW_OR_COLUMN.exec(xml.slice(from, start + 1))?.[1];
    if (kind === undefined) continue;
    const read = (name: string): string | undefined =>
      attributeOf(xml, start, xml.charAt(to - 1) === '/' ? to - 1 : to, name);
    if (!/^(?:1|true|on)$/.test(read('hidden') ?? '')) continue;
    if (kind === 'row') {
      const row = Number(read('r'));
      if (Number.isSafeInteger(row)) hiddenRows.add(row);
    } else if (hiddenColumns.length < MOST_RANGES) {
      hiddenColumns.push({ first: Number(read('min')), last: Number(read('max')) });
    }
  }
  return { hiddenRows, hiddenColumns };
}

function merges(xml: string): MergedCells[] {
  const found: MergedCells[] = [];
  let seen = 0;
  for (let at = xml.indexOf('mergeC'); at >= 0; at = xml.indexOf('mergeC', seen)) {
    seen = at + 6;
    if (!xml.startsWith('mergeCell ', at)) continue;
    const to = xml.indexOf('>', at);
    if (to < 0 || found.length >= MOST_RANGES) break;
    seen = to;
    const ref = attributeOf(xml, at + 10, xml.charAt(to - 1) === '/' ? to - 1 : to, 'ref') ?? '';
    const [, left, top, right, bottom] = RANGE.exec(ref) ?? [];
    if (left === undefined || right === undefined) continue;
    found.push({
      ref,
      top: Number(top),
      bottom: Number(bottom),
      left: columnOfRef(left, 0),
      right: columnOfRef(right, 0),
    });
  }
  return found;
}
