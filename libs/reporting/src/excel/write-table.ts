import type { Alignment, Borders, Cell, Worksheet } from 'exceljs';
import { rowHeight } from './row-height.js';
import { rtlText } from './rtl-text.js';
import { SHEET_STYLE } from './sheet-style.js';
import type { TableColumn } from './table-column.js';

export interface TablePlace {
  readonly headerRow: number;
  readonly firstRow: number;
  /** firstRow − 1 where there are no rows. */
  readonly lastRow: number;
}

const EDGE = { style: 'thin', color: { argb: SHEET_STYLE.line } } as const;
const BORDERS: Partial<Borders> = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

/** Writes a heading row and the rows below it, from column A; every second row is shaded. */
export function writeTable<Row>(
  sheet: Worksheet,
  headerRow: number,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): TablePlace {
  const starts = columnStarts(columns);
  columns.forEach((column, position) => {
    writeHeading(spanned(sheet, headerRow, starts[position] ?? 1, column.span ?? 1), column.title);
  });
  fitRow(sheet, headerRow, columns, starts);
  rows.forEach((row, index) => {
    const rowNumber = headerRow + 1 + index;
    columns.forEach((column, position) => {
      const cell = spanned(sheet, rowNumber, starts[position] ?? 1, column.span ?? 1);
      const value = column.value(row, rowNumber);
      cell.value = typeof value === 'string' ? rtlText(value) : value;
      styleBody(cell, column, row, index % 2 === 1);
    });
    fitRow(sheet, rowNumber, columns, starts);
  });
  return { headerRow, firstRow: headerRow + 1, lastRow: headerRow + rows.length };
}

function columnStarts<Row>(columns: readonly TableColumn<Row>[]): readonly number[] {
  let next = 1;
  return columns.map(({ span }) => {
    const start = next;
    next += span ?? 1;
    return start;
  });
}

function fitRow<Row>(
  sheet: Worksheet,
  row: number,
  columns: readonly TableColumn<Row>[],
  starts: readonly number[],
): void {
  const texts = columns.map(({ span = 1 }, position) => {
    const start = starts[position] ?? 1;
    const { value } = sheet.getCell(row, start);
    const widths = Array.from({ length: span }, (_, step) => sheet.getColumn(start + step).width ?? 10);
    return {
      text: typeof value === 'string' ? value : '',
      width: widths.reduce((sum, width) => sum + width, 0),
    };
  });
  sheet.getRow(row).height = rowHeight(texts);
}

function spanned(sheet: Worksheet, row: number, column: number, span: number): Cell {
  if (span > 1) sheet.mergeCells(row, column, row, column + span - 1);
  return sheet.getCell(row, column);
}

function writeHeading(cell: Cell, title: string): void {
  cell.value = rtlText(title);
  cell.font = { name: SHEET_STYLE.font, size: 10, bold: true, color: { argb: SHEET_STYLE.white } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHEET_STYLE.brand } };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true, readingOrder: 'rtl' };
  cell.border = BORDERS;
}

function styleBody<Row>(cell: Cell, column: TableColumn<Row>, row: Row, isBand: boolean): void {
  cell.font = { name: SHEET_STYLE.font, size: 10, color: { argb: SHEET_STYLE.ink } };
  cell.border = BORDERS;
  cell.alignment = alignmentOf(column);
  if (isBand) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHEET_STYLE.band } };
  const format = typeof column.format === 'function' ? column.format(row) : column.format;
  if (format !== undefined) cell.numFmt = format;
  const own = column.style?.(row);
  if (own?.font) cell.font = { ...cell.font, ...own.font };
  if (own?.fill) cell.fill = own.fill;
}

/** Numbers read from the left, or a minus sign would land behind them. */
function alignmentOf<Row>(column: TableColumn<Row>): Partial<Alignment> {
  if (column.format !== undefined)
    return { horizontal: 'center', vertical: 'middle', readingOrder: 'ltr', wrapText: true };
  if (column.align === 'center')
    return { horizontal: 'center', vertical: 'middle', readingOrder: 'rtl', wrapText: true };
  return { horizontal: 'right', vertical: 'middle', readingOrder: 'rtl', wrapText: true, indent: 1 };
}
