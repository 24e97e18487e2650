import type { CellValue, Worksheet } from 'exceljs';
import { SHEET_STYLE } from './sheet-style.js';

export interface Tile {
  readonly label: string;
  readonly value: CellValue;
  readonly format: string;
  readonly from: number;
  readonly to: number;
}

/** Large numbers side by side, label above value. Returns the row after them. */
export function writeTiles(sheet: Worksheet, row: number, tiles: readonly Tile[]): number {
  for (const tile of tiles) {
    [row, row + 1].forEach((line) => {
      if (tile.to > tile.from) sheet.mergeCells(line, tile.from, line, tile.to);
    });
    const label = sheet.getCell(row, tile.from);
    label.value = tile.label;
    label.font = { name: SHEET_STYLE.font, size: 9, color: { argb: SHEET_STYLE.muted } };
    label.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true, readingOrder: 'rtl' };
    const value = sheet.getCell(row + 1, tile.from);
    value.value = tile.value;
    value.numFmt = tile.format;
    value.font = { name: SHEET_STYLE.font, size: 18, bold: true, color: { argb: SHEET_STYLE.brand } };
    value.alignment = { horizontal: 'center', vertical: 'middle', readingOrder: 'ltr' };
    paint(sheet, row, tile);
  }
  sheet.getRow(row).height = 20;
  sheet.getRow(row + 1).height = 34;
  return row + 2;
}

function paint(sheet: Worksheet, row: number, { from, to }: Tile): void {
  for (const line of [row, row + 1])
    for (let column = from; column <= to; column += 1) {
      const cell = sheet.getCell(line, column);
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHEET_STYLE.tile } };
      const edge = { style: 'medium', color: { argb: SHEET_STYLE.white } } as const;
      cell.border = { left: edge, right: edge };
    }
}
