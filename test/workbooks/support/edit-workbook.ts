import exceljs from 'exceljs';
import { SHEET_NAMES } from '#ingestion';

/** What a test does to the data sheet of a workbook, naming cells by row code (`A-01 SRV-01` in an evaluator's) and column key. */
export interface SheetEditor {
  readonly sheet: exceljs.Worksheet;
  readonly workbook: exceljs.Workbook;
  cell(code: string, column: string): exceljs.Cell;
  rowOf(code: string): number;
}

/** A sound workbook changed as a user's hand or program might; every sheet unlocked, as locks are only good manners. */
export async function editWorkbook(bytes: Buffer, edit: (editor: SheetEditor) => void): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  const sheet = workbook.getWorksheet(SHEET_NAMES.data);
  if (!sheet) throw new Error('no data sheet');
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => columns.set(String(cell.value), column));
  const columnOf = (key: string): number => {
    const column = columns.get(key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return column;
  };
  const textOf = (row: number, key: string): string =>
    columns.has(key) ? String(sheet.getRow(row).getCell(columnOf(key)).value ?? '') : '';
  const rowOf = (code: string): number => {
    for (let row = 2; row <= sheet.rowCount; row++)
      if (`${textOf(row, 'agencyCode')} ${textOf(row, 'code')}`.trim() === code) return row;
    throw new Error(`no row ${code}`);
  };
  edit({
    sheet,
    workbook,
    rowOf,
    cell: (code, column) => sheet.getRow(rowOf(code)).getCell(columnOf(column)),
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
