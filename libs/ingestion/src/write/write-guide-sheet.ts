import type { Style, Workbook } from 'exceljs';
import { SHEET_NAMES } from '../template/sheet-names.js';
import { CELL_STYLES } from './cell-styles.js';
import type { GuideLine } from './guide-lines.js';
import { pageMarks } from './page-marks.js';
import type { TemplatePlan } from './template-plan.js';

const WIDTH = 96;

/** Short instructions on one printed page. */
export async function writeGuideSheet(
  workbook: Workbook,
  lines: readonly GuideLine[],
  plan: Pick<TemplatePlan, 'isDemonstration'>,
): Promise<void> {
  const sheet = workbook.addWorksheet(SHEET_NAMES.guide, {
    properties: { tabColor: { argb: 'FFD9B75A' } },
    views: [{ rightToLeft: true, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: pageMarks(plan),
  });
  sheet.columns = [{ width: 4 }, { width: WIDTH }];
  sheet.mergeCells('A1:B1');
  sheet.getCell('A1').value = 'راهنمای پر کردن کاربرگ';
  sheet.getCell('A1').style = CELL_STYLES.title as Style;
  sheet.getRow(1).height = 36;
  lines.forEach(({ text, style, swatch }, index) => {
    const row = sheet.getRow(index + 2);
    const cell = row.getCell(2);
    cell.value = text;
    cell.style = CELL_STYLES[style] as Style;
    if (swatch) row.getCell(1).style = CELL_STYLES[swatch] as Style;
    row.height = style === 'guideTitle' ? 30 : 7 + 16 * Math.ceil(text.length / (WIDTH * 1.1));
  });
  await sheet.protect('', { formatRows: true, formatColumns: true });
}
