import type { Workbook } from 'exceljs';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { TemplateIdentity } from '../template/template-identity.js';

/** Key in A, value in B, all as text: a spreadsheet must not turn `1405-Q2` or `007` into something else. */
export function writeIdentitySheet(workbook: Workbook, identity: TemplateIdentity): void {
  const sheet = workbook.addWorksheet(SHEET_NAMES.identity, { state: 'veryHidden' });
  for (const [key, value] of Object.entries(identity)) if (value !== null) sheet.addRow([key, String(value)]);
  sheet.columns.forEach((column) => {
    column.numFmt = '@';
  });
}
