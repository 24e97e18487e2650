/** Points of one line of 9–10 point Tahoma, and the air around a row. */
const LINE = 13.5;
const AIR = 9;
const LEAST = 27;

/** Height in points for the longest of the wrapped texts: Excel does not measure merged or protected rows itself. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => Math.ceil(text.length / (width * 0.92)));
  return Math.max(LEAST, Math.max(1, ...lines) * LINE + AIR);
}
