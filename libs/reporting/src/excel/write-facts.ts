import type { Worksheet } from 'exceljs';
import { rtlText } from './rtl-text.js';
import { SHEET_STYLE } from './sheet-style.js';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/**
 * Label and value pairs, two pairs a row. `columns` says where the two labels and the two values begin and end.
 * Returns the row after them.
 */
export function writeFacts(
  sheet: Worksheet,
  firstRow: number,
  columns: readonly { readonly label: number; readonly from: number; readonly to: number }[],
  facts: readonly Fact[],
): number {
  facts.forEach((fact, index) => {
    const place = columns[index % columns.length];
    if (!place) return;
    const row = firstRow + Math.floor(index / columns.length);
    const label = sheet.getCell(row, place.label);
    label.value = fact.label;
    label.font = { name: SHEET_STYLE.font, size: 10, color: { argb: SHEET_STYLE.muted } };
    label.alignment = { horizontal: 'right', vertical: 'middle', readingOrder: 'rtl' };
    if (place.to > place.from) sheet.mergeCells(row, place.from, row, place.to);
    const value = sheet.getCell(row, place.from);
    value.value = rtlText(fact.text);
    value.font = { name: SHEET_STYLE.font, size: 10, bold: true, color: { argb: SHEET_STYLE.ink } };
    value.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true, readingOrder: 'rtl' };
  });
  return firstRow + Math.ceil(facts.length / columns.length);
}
