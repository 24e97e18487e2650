/** What was recognised of a cell; one object is used over and over, as a sheet has thousands. */
export interface PlainCell {
  /** Behind the cell; the place itself where it is no plain cell. */
  end: number;
  column: number;
  /** Number of its style; 0 where it has none. */
  style: number;
  /** One letter of the type (n, s, b, e). */
  type: string;
  /** Where the value stands; equal for a blank cell. */
  from: number;
  to: number;
}

const A = 65;
const Z = 90;
const ZERO = 48;
const QUOTE = 34;
const SPACE = 32;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

/**
 * Recognises the two shapes that nearly every cell of every writer has, `<c r="A1" s="5"/>` and
 * `<c r="A1" s="5" t="s"><v>34</v></c>`, and leaves all else to the scanner: reading a sheet takes a third of the time.
 * Single characters are compared, as a call of `startsWith` costs as much as the ten that it would save.
 */
export function readPlainCell(xml: string, tag: number, cell: PlainCell): void {
  cell.end = tag;
  if (
    xml.charCodeAt(tag + 1) !== LETTER_C ||
    xml.charCodeAt(tag + 2) !== SPACE ||
    xml.charCodeAt(tag + 3) !== LETTER_R ||
    xml.charCodeAt(tag + 5) !== QUOTE
  )
    return;
  const at = readAttributes(xml, readReference(xml, tag + 6, cell), cell);
  const mark = xml.charCodeAt(at);
  if (mark === SLASH && xml.charCodeAt(at + 1) === GREATER) {
    cell.from = cell.to = at;
    cell.end = at + 2;
  } else if (mark === GREATER) readValue(xml, at + 1, cell);
}

/** Column of a reference, and the place behind its quote. */
function readReference(xml: string, from: number, cell: PlainCell): number {
  let at = from;
  let column = 0;
  let code = xml.charCodeAt(at);
  for (; code >= A && code <= Z; code = xml.charCodeAt(++at)) column = column * 26 + code - A + 1;
  // Excel's last column is XFD.
  cell.column = at - from <= 3 ? column : 0;
  while (code > AMPERSAND) code = xml.charCodeAt(++at);
  cell.type = 'n';
  cell.style = 0;
  return code === QUOTE ? at + 1 : -1;
}

/** s="5" and t="s" in either order and no other attribute; -1 where there is one. */
function readAttributes(xml: string, from: number, cell: PlainCell): number {
  let at = from;
  while (xml.charCodeAt(at) === SPACE) {
    const name = xml.charCodeAt(at + 1);
    if ((name !== LETTER_S && name !== LETTER_T) || xml.charCodeAt(at + 3) !== QUOTE) return -1;
    let end = at + 4;
    let style = 0;
    for (let code = xml.charCodeAt(end); code > QUOTE; code = xml.charCodeAt(++end))
      style = style * 10 + code - ZERO;
    if (xml.charCodeAt(end) !== QUOTE || (name === LETTER_T && end !== at + 5)) return -1;
    if (name === LETTER_T) cell.type = xml.charAt(at + 4);
    else cell.style = style;
    at = end + 1;
  }
  return at;
}

function readValue(xml: string, from: number, cell: PlainCell): void {
  if (
    xml.charCodeAt(from) !== LESS ||
    xml.charCodeAt(from + 1) !== LETTER_V ||
    xml.charCodeAt(from + 2) !== GREATER
  )
    return;
  let to = from + 3;
  let code = xml.charCodeAt(to);
  while (code !== LESS && code > AMPERSAND) code = xml.charCodeAt(++to);
  const isClosed =
    xml.charCodeAt(to + 1) === SLASH &&
    xml.charCodeAt(to + 2) === LETTER_V &&
    xml.charCodeAt(to + 3) === GREATER &&
    xml.charCodeAt(to + 4) === LESS &&
    xml.charCodeAt(to + 5) === SLASH &&
    xml.charCodeAt(to + 6) === LETTER_C &&
    xml.charCodeAt(to + 7) === GREATER;
  if (code !== LESS || !isClosed) return;
  cell.from = from + 3;
  cell.to = to;
  cell.end = to + 8;
}
