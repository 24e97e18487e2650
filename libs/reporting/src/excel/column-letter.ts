/** Letter of a column counted from 1, up to Z: no sheet of ours is wider. */
export function columnLetter(column: number): string {
  return String.fromCharCode(64 + column);
}
