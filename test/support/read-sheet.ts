import ExcelJS from 'exceljs';

export interface ReadCell {
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly format: string;
}

export interface ReadSheet {
  readonly names: readonly string[];
  cell(address: string): ReadCell;
  /** All rows as plain values, formulas by their result; index 0 is row 1. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A sheet of a workbook that we wrote ourselves. exceljs loses a formula's result of 0: no result reads as 0. */
export async function readSheet(workbook: Buffer, name: string): Promise<ReadSheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(workbook).buffer);
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  const read = (address: string): ReadCell => {
    const cell = sheet.getCell(address);
    const { value } = cell;
    const formula =
      typeof value === 'object' && value !== null && 'formula' in value ? (value.formula ?? null) : null;
    const plain = formula === null ? value : (cell.result ?? 0);
    return {
      value: typeof plain === 'string' || typeof plain === 'number' ? plain : null,
      formula,
      format: cell.numFmt,
    };
  };
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from(
      { length: sheet.columnCount },
      (__, column) => read(sheet.getCell(row + 1, column + 1).address).value,
    ),
  );
  return { names: book.worksheets.map((one) => one.name), cell: read, rows };
}
