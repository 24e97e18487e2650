/** `'شاخص‌ها'!$C$4`, or a range with `to`. */
export function sheetReference(sheet: string, from: string, to?: string): string {
  const absolute = (cell: string) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const range = to === undefined ? absolute(from) : `${absolute(from)}:${absolute(to)}`;
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}
