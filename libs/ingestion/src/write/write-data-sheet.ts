import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import type { FormattedNumber, WrittenCell } from '../carry/written-cell.js';
import { columnLetters } from '../template/column-letters.js';
import { columnsOf, type Column, type ColumnKey } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import { addConditionalColours } from './add-conditional-colours.js';
import { addInputValidations } from './add-input-validations.js';
import { CELL_STYLES } from './cell-styles.js';
import { dataCells } from './data-cells.js';
import { noteOf } from './note-of.js';
import { pageMarks } from './page-marks.js';
import { linesOfPlan, type SheetLine } from './lines-of-plan.js';
import { rowHeight } from './row-height.js';
import type { TemplatePlan } from './template-plan.js';
import { writeHead } from './write-head.js';

/** The sheet that is filled: one protected row an indicator, inputs open, everything else locked (no password). */
export async function writeDataSheet(workbook: Workbook, plan: TemplatePlan): Promise<void> {
  const columns = columnsOf(
    plan.identity.kind,
    plan.rows.some(({ indicator }) => indicator.parts.length > 2),
  );
  const lines = linesOfPlan(plan);
  const sheet = addSheet(workbook, plan, columns);
  writeHead(sheet, plan, columns, lines.length);
  lines.forEach((line, index) => writeLine(sheet, DATA_ROWS.first + index, line, columns, plan));
  addInputValidations(sheet, columns, lines);
  addConditionalColours(sheet, columns, lines);
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}

function addSheet(workbook: Workbook, plan: TemplatePlan, columns: readonly Column[]): Worksheet {
  const last = columnLetters(columns.length);
  const sheet = workbook.addWorksheet(SHEET_NAMES.data, {
    properties: { tabColor: { argb: 'FF0F4C4A' }, defaultRowHeight: 18 },
    views: [
      {
        state: 'frozen',
        rightToLeft: true,
        showGridLines: false,
        xSplit: plan.identity.kind === 'agency' ? 3 : 2,
        ySplit: DATA_ROWS.heading,
        zoomScale: 90,
      },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
      printTitlesRow: `${DATA_ROWS.heading}:${DATA_ROWS.heading}`,
    },
    headerFooter: pageMarks(plan),
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  if (plan.identity.kind === 'evaluator')
    sheet.autoFilter = `A${DATA_ROWS.heading}:${last}${DATA_ROWS.heading + plan.rows.length}`;
  return sheet;
}

const MEASURED: readonly ColumnKey[] = [
  'agencyName',
  'title',
  'label1',
  'label2',
  'label3',
  'label4',
  'reason',
];

const FORMATS: Readonly<Record<FormattedNumber['format'], string>> = {
  percent: '0.##%',
  date: 'yyyy/mm/dd',
  'date-1904': 'yyyy/mm/dd',
};

function putValue(cell: Cell, value: WrittenCell | null): void {
  if (value === null) return;
  if (typeof value !== 'object') {
    cell.value = value;
    return;
  }
  cell.value = value.number;
  cell.style = { ...cell.style, numFmt: FORMATS[value.format] };
}

function writeLine(
  sheet: Worksheet,
  rowNumber: number,
  line: SheetLine,
  columns: readonly Column[],
  { identity }: TemplatePlan,
): void {
  const row = sheet.getRow(rowNumber);
  if (line.kind === 'band') {
    columns.forEach((_, index) =>
      Object.assign(row.getCell(index + 1), { style: CELL_STYLES.band as Style }),
    );
    // The code column stays empty: whatever stands in it is read as an indicator's code.
    row.getCell(2).value = line.text;
    sheet.mergeCells(rowNumber, 2, rowNumber, columns.length);
    row.height = 22;
    return;
  }
  const cells = dataCells(line.row, line.isShaded, identity.quarter);
  columns.forEach(({ key }, index) => {
    const content = cells.get(key);
    if (!content) return;
    const cell = row.getCell(index + 1);
    cell.style = CELL_STYLES[content.style] as Style;
    putValue(cell, content.value);
    if (content.note !== undefined) cell.note = noteOf(content.note);
  });
  row.height = rowHeight(
    columns
      .filter(({ key }) => MEASURED.includes(key))
      .map(({ key, width }) => ({ text: String(cells.get(key)?.value ?? ''), width })),
  );
}
