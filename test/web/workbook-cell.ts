import ExcelJS from 'exceljs';

/** Reads a cell of the data sheet of a workbook as people see it there. */
export async function workbookCell(bytes: Buffer, address: string): Promise<{ row: string; value: string }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = workbook.getWorksheet('شاخص‌ها');
  if (!sheet) throw new Error('no data sheet');
  const cell = sheet.getCell(address);
  const row: string[] = [];
  sheet.getRow(Number(cell.row)).eachCell(({ text }) => row.push(text));
  return { row: row.join(' '), value: cell.text };
}
