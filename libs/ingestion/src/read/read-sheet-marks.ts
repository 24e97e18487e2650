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

export interface SheetMarks {
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly MergedCells[];
}

/** A template has a merge for each band; whoever has more than this drew a poster, and is told of the first ones. */
const MOST_MERGES = 500;
const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/**
 * What a sheet hides and merges. Found by the words themselves, as both are rare: walking all tags once more would take
 * as long as the first walk. Six letters of a word are searched seven times as fast as seven (V8 calls `memchr`).
 */
export function readSheetMarks(xml: string): SheetMarks {
  return { hiddenRows: hiddenRows(xml), merges: merges(xml) };
}

function hiddenRows(xml: string): ReadonlySet<number> {
  const rows = new Set<number>();
  // What was looked at is not looked at again: a text of nothing but this word would take the square of its length.
  let seen = 0;
  for (let at = xml.indexOf('hidden'); at >= 0; at = xml.indexOf('hidden', seen)) {
    const from = seen + xml.slice(seen, at).lastIndexOf('<');
    const to = xml.indexOf('>', at);
    seen = to < 0 ? xml.length : to;
    if (to < 0 || !/^<(?:[\w.-]+:)?row\s$/.test(xml.slice(from, xml.indexOf(' ', from) + 1))) continue;
    const bounds = [xml.indexOf(' ', from), xml.charAt(to - 1) === '/' ? to - 1 : to] as const;
    const hidden = attributeOf(xml, ...bounds, 'hidden');
    const row = Number(attributeOf(xml, ...bounds, 'r'));
    if ((hidden === '1' || hidden === 'true') && Number.isSafeInteger(row)) rows.add(row);
  }
  return rows;
}

function merges(xml: string): MergedCells[] {
  const found: MergedCells[] = [];
  let seen = 0;
  for (let at = xml.indexOf('mergeC'); at >= 0; at = xml.indexOf('mergeC', seen)) {
    seen = at + 6;
    if (!xml.startsWith('mergeCell ', at)) continue;
    const to = xml.indexOf('>', at);
    if (to < 0 || found.length >= MOST_MERGES) break;
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
