import ExcelJS, { type Workbook } from 'exceljs';

/**
 * An empty workbook that recalculates when opened. No dates are written into it: the same model gives the same sheets,
 * whatever the clock says.
 */
export function openWorkbook(title: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = 'کارنامه';
  workbook.lastModifiedBy = 'کارنامه';
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  workbook.calcProperties = { fullCalcOnLoad: true };
  return workbook;
}
