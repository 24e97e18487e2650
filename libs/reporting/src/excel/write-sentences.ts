import type { Worksheet } from 'exceljs';
import { SHEET_STYLE } from './sheet-style.js';

/** Characters of 10-point Tahoma that a row of one unit of column width holds, measured on printed pages. */
const LETTERS_PER_WIDTH = 1.1;
const LINE_HEIGHT = 16;

/** Sentences over the first columns, one a row, as high as their text needs. Returns the row after them. */
export function writeSentences(
  sheet: Worksheet,
  firstRow: number,
  widths: readonly number[],
  sentences: readonly string[],
): number {
  const letters = widths.reduce((sum, width) => sum + width, 0) * LETTERS_PER_WIDTH;
  sentences.forEach((sentence, index) => {
    const row = firstRow + index;
    sheet.mergeCells(row, 1, row, widths.length);
    sheet.getRow(row).height = LINE_HEIGHT * Math.max(1, Math.ceil(sentence.length / letters)) + 4;
    const cell = sheet.getCell(row, 1);
    cell.value = sentence;
    cell.font = { name: SHEET_STYLE.font, size: 10, color: { argb: SHEET_STYLE.ink } };
    cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true, readingOrder: 'rtl' };
  });
  return firstRow + sentences.length;
}
