import type { WorkbookPackage } from '../../package/workbook-package.js';
import { findingsSheetsOf } from './findings-sheets-of.js';
import { removeSheet } from './remove-sheet.js';
import { stripComments } from './strip-comments.js';
import { stripConditions } from './strip-conditions.js';

/**
 * Takes out what an earlier annotated copy has put in: its first sheet, its colours and its comments. A file that was
 * never annotated stays as it is to the byte. WHY: who mends the annotated copy and sends it again gets a copy that shows
 * only what is still wrong.
 */
export function stripAnnotation(workbook: WorkbookPackage): void {
  for (const name of findingsSheetsOf(workbook)) removeSheet(workbook, name);
  for (const path of workbook.sheets().values()) {
    stripConditions(workbook, path);
    stripComments(workbook, path);
  }
}
