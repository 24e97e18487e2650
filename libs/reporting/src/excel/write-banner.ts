import type { Worksheet } from 'exceljs';
import type { SheetFrame } from './open-sheet.js';
import { SHEET_STYLE } from './sheet-style.js';

/** Title, subtitle and, where the report carries marks, a red row with them. Returns the first free row. */
export function writeBanner(sheet: Worksheet, { title, subtitle, marks, widths }: SheetFrame): number {
  const lines = [
    { text: title, size: 15, bold: true, color: SHEET_STYLE.brand, fill: SHEET_STYLE.white, height: 30 },
    { text: subtitle, size: 10, bold: false, color: SHEET_STYLE.muted, fill: SHEET_STYLE.white, height: 20 },
    ...(marks.text === null
      ? []
      : [
          {
            text: [marks.text, ...marks.sentences].join(' — '),
            size: 10,
            bold: true,
            color: SHEET_STYLE.warning,
            fill: SHEET_STYLE.warningFill,
            height: marks.sentences.length > 1 ? 34 : 24,
          },
        ]),
  ];
  lines.forEach((line, index) => {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, widths.length);
    sheet.getRow(row).height = line.height;
    const cell = sheet.getCell(row, 1);
    cell.value = line.text;
    cell.font = { name: SHEET_STYLE.font, size: line.size, bold: line.bold, color: { argb: line.color } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: line.fill } };
    cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true, readingOrder: 'rtl' };
  });
  return lines.length + 1;
}
