import type exceljs from 'exceljs';
import { SHEET_NAMES } from '#ingestion';
import type { SheetEditor } from './edit-workbook.js';

/** Makes of a workbook one that says it is of another form; the first form has no identity in its data sheet. */
export function ofVersion(version: number): (editor: SheetEditor) => void {
  return ({ workbook, sheet }) => {
    identityCells(workbook, ({ key, value }) => {
      if (key === 'templateVersion') value.value = String(version);
    });
    const identity = sheetIdentityCell(sheet);
    if (version === 1) identity.value = null;
    else identity.value = identity.text.replace(/"templateVersion":\d+/, `"templateVersion":${version}`);
  };
}

/** The cell of the hidden key row in which a data sheet says whose it is. */
export function sheetIdentityCell(sheet: exceljs.Worksheet): exceljs.Cell {
  let found: exceljs.Cell | undefined;
  sheet.getRow(1).eachCell((cell) => {
    if (cell.text.startsWith('{')) found = cell;
  });
  if (!found) throw new Error('no identity in the data sheet');
  return found;
}

function identityCells(
  workbook: exceljs.Workbook,
  visit: (field: { key: string; value: exceljs.Cell }) => void,
): void {
  workbook.getWorksheet(SHEET_NAMES.identity)?.eachRow((row) => {
    visit({ key: row.getCell(1).text, value: row.getCell(2) });
  });
}
