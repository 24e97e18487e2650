/** The number format that shows a decimal with exactly the digits it has, six at most: `12.5` → one after the mark. */
export function decimalFormat(decimal: string): string {
  const digits = Math.min(decimal.split('.')[1]?.length ?? 0, 6);
  return `[$-3000429]#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`;
}
