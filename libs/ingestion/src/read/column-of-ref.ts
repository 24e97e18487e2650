const A = 65;
const Z = 90;

/** Column of the reference that begins at `from` (`AB12` → 28); 0 where there is none. Excel ends at XFD, three letters. */
export function columnOfRef(xml: string, from: number): number {
  let column = 0;
  for (let at = from; at < from + 3; at++) {
    const code = xml.charCodeAt(at);
    if (!(code >= A && code <= Z)) break;
    column = column * 26 + code - A + 1;
  }
  return column;
}
