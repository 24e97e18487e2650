/** Whether a file is one of a spreadsheet: JSON and CSV have no cells to colour. Names agree with contents, or are refused. */
export function isWorkbook(fileName: string): boolean {
  return !/\.(json|csv)$/i.test(fileName);
}
