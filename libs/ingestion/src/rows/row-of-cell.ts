/** Row of a cell's address: `H7` of a workbook, `12:5` of a CSV, `/values/3/numerator` of a JSON. */
export function rowOfCell(cell: string): number {
  return Number(/^[A-Z]+(\d+)$|^(\d+):\d+$|^\/values\/(\d+)(?:\/|$)/.exec(cell)?.slice(1).find(Boolean));
}
