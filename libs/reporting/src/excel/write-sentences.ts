import type { Worksheet } from 'exceljs';
import { rowHeight } from './row-height.js';
import { rtlText } from './rtl-text.js';
import { SHEET_STYLE } from './sheet-style.js';

/** Sentences over the first columns, one a row, as high as their text needs. Returns the row after them. */
export function writeSentences(
  sheet: Worksheet,
  firstRow: number,
  widths: readonly number[],
  sentences: readonly string[],
): number {
  const width = widths.reduce((sum, column) => sum + column, 0);
  sentences.forEach((sentence, index) => {
    const row = firstRow + index;
    sheet.mergeCells(row, 1, row, widths.length);
    sheet.getRow(row).height = rowHeight([{ text: sentence, width }]);
    const cell = sheet.getCell(row, 1);
    cell.value = rtlText(sentence);
    cell.font = { name: SHEET_STYLE.font, size: 10, color: { argb: SHEET_STYLE.ink } };
    cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true, readingOrder: 'rtl' };
  });
  return firstRow + sentences.length;
}
