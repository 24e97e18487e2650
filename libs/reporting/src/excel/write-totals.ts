import type { CellValue, Worksheet } from 'exceljs';
import { SHEET_STYLE } from './sheet-style.js';

export interface TotalCell {
  readonly column: number;
  readonly value: CellValue;
  /** Text without one. */
  readonly format?: string;
}

/** The last row of a table, with its sums. */
export function writeTotals(sheet: Worksheet, row: number, cells: readonly TotalCell[]): void {
  const edge = { style: 'medium', color: { argb: SHEET_STYLE.brand } } as const;
  for (const { column, value, format } of cells) {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.font = { name: SHEET_STYLE.font, size: 10, bold: true, color: { argb: SHEET_STYLE.brand } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHEET_STYLE.tile } };
    cell.border = { top: edge, bottom: edge };
    cell.alignment = {
      horizontal: 'center',
      vertical: 'middle',
      readingOrder: format === undefined ? 'rtl' : 'ltr',
    };
    if (format !== undefined) cell.numFmt = format;
  }
  sheet.getRow(row).height = 22;
}
