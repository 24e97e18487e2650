/** Height of one line of 10-point Tahoma with its air, in points. */
const LINE_HEIGHT = 15;
/** Characters of Persian text in a unit of column width: letters are narrower than the digits that the unit counts. */
const LETTERS_PER_WIDTH = 1.2;

/** How high a row must be for its texts, wrapped in columns of these widths; programs do not agree on doing it themselves. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => Math.ceil(text.length / (width * LETTERS_PER_WIDTH)));
  return LINE_HEIGHT * Math.max(1, ...lines) + 4;
}
