import { cellOfRef } from '../package/cell-of-ref.js';
import type { CellMark } from './cell-mark.js';

const NAMESPACES: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

const declared = (names: readonly string[]): string =>
  names.map((name) => ` xmlns:${name}="${NAMESPACES[name] ?? ''}"`).join('');

export const EMPTY_DRAWING = `<xml${declared(['v', 'o', 'x'])}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Characters of a line of the box, and its rows of 20 pixels a line of text. */
const LINE = 46;
/** Columns that the box goes over. */
const COLUMNS = 3;
/** The last row and column of a sheet, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * A drawing of comment boxes (VML, which Excel demands beside the comments) with hidden boxes for these cells at its end.
 * The part may be no sound XML, as Excel itself wrote `<br>` into it: it is not scanned, only its end is looked for.
 */
export function mergedDrawing(
  vml: string,
  marks: ReadonlyMap<string, CellMark>,
  added: readonly string[],
): string {
  const end = vml.lastIndexOf('</xml');
  if (end < 0) return mergedDrawing(EMPTY_DRAWING, marks, added);
  const root = /<xml[^>]*>/.exec(vml)?.[0] ?? '';
  const missing = declared(['v', 'o', 'x'].filter((name) => !root.includes(`xmlns:${name}=`)));
  const ids = [...vml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Number(id));
  let id = ids.reduce((largest, one) => Math.max(largest, one), 1024);
  const shapes = added.map((ref) => shape(ref, marks.get(ref)?.lines ?? [], ++id, missing)).join('');
  const type = vml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE.replace(' id=', `${missing} id=`);
  return vml.slice(0, end) + type + shapes + vml.slice(end);
}

function shape(ref: string, lines: readonly string[], id: number, namespaces: string): string {
  const { row, column } = cellOfRef(ref) ?? { row: 1, column: 1 };
  const height = lines.reduce((sum, line) => sum + Math.ceil(line.length / LINE), 1);
  const left = Math.min(column, LAST_COLUMN - COLUMNS);
  const top = Math.min(Math.max(0, row - 2), LAST_ROW - height);
  const anchor = [left, 15, top, 10, left + COLUMNS, 15, top + height, 4].join(', ');
  return (
    `<v:shape${namespaces} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${height * 15}pt;z-index:1;visibility:hidden" fillcolor="#fff6dc" o:insetmode="auto">` +
    '<v:fill color2="#fff6dc"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:right;direction:rtl"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:TextHAlign>Right</x:TextHAlign><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
