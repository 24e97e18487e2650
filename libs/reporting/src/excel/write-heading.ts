import type { Worksheet } from 'exceljs';
import { SHEET_STYLE } from './sheet-style.js';

/** A section heading over `width` columns. Returns the row after it. */
export function writeHeading(sheet: Worksheet, row: number, width: number, text: string): number {
  sheet.mergeCells(row, 1, row, width);
  sheet.getRow(row).height = 24;
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: SHEET_STYLE.font, size: 12, bold: true, color: { argb: SHEET_STYLE.brand } };
  cell.alignment = { horizontal: 'right', vertical: 'middle', readingOrder: 'rtl' };
  cell.border = { bottom: { style: 'medium', color: { argb: SHEET_STYLE.brand } } };
  return row + 1;
}
