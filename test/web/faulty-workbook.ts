import ExcelJS from 'exceljs';
import { filledWorkbook } from '../support/filled-workbook.js';

/** What is typed into the row with this place among the rows; keys are those of the columns. */
export type Typing = (place: number) => Readonly<Partial<Record<'input1' | 'input2' | 'status', string>>>;

/** A filled workbook of an agency into which somebody has typed texts, a row at a time. */
export async function faultyWorkbook(
  agency: { code: string; name: string },
  quarter: string,
  typing: Typing,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await filledWorkbook(agency, quarter)).buffer);
  const sheet = workbook.getWorksheet('شاخص‌ها');
  if (!sheet) throw new Error('no data sheet');
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => columns.set(cell.text, column));
  let place = 0;
  sheet.eachRow((row) => {
    if (!/^[A-Z]{3}-\d\d$/.test(row.getCell(columns.get('code') ?? 1).text)) return;
    for (const [key, text] of Object.entries(typing(place))) row.getCell(columns.get(key) ?? 1).value = text;
    place++;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
