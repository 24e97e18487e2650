import { cellOfRef } from '../../package/cell-of-ref.js';

const START = /<v:shape\s/g;
const END = '</v:shape>';
const ROW = /<x:Row>\s*(\d{1,7})\s*<\/x:Row>/;
const COLUMN = /<x:Column>\s*(\d{1,5})\s*<\/x:Column>/;

/** A drawing without the boxes of the comments of these cells; `count` is how many shapes are left. */
export function withoutBoxes(
  vml: string,
  refs: readonly string[],
): { readonly vml: string; readonly count: number } {
  const gone = new Set(refs.map((ref) => cellOfRef(ref)).map((place) => `${place?.row} ${place?.column}`));
  const pieces: string[] = [];
  let count = 0;
  let at = 0;
  // No XML reader: Excel itself has written `<br>` into these parts.
  for (START.lastIndex = 0; ;) {
    const start = START.exec(vml)?.index;
    const end = start === undefined ? -1 : vml.indexOf(END, start);
    if (start === undefined || end < 0) break;
    const to = end + END.length;
    const shape = vml.slice(start, to);
    const isGone = gone.has(`${Number(ROW.exec(shape)?.[1]) + 1} ${Number(COLUMN.exec(shape)?.[1]) + 1}`);
    if (!isGone) count += 1;
    pieces.push(vml.slice(at, isGone ? start : to));
    at = to;
    START.lastIndex = to;
  }
  return { vml: pieces.join('') + vml.slice(at), count };
}
