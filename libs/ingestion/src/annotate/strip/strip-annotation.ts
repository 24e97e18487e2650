import { applyEdits } from '../../package/apply-edits.js';
import type { WorkbookPackage } from '../../package/workbook-package.js';
import { findingsSheetsOf } from './findings-sheets-of.js';
import { removeSheet } from './remove-sheet.js';
import { stripComments } from './strip-comments.js';
import { ownConditions } from './own-conditions.js';

/**
 * Takes out what an earlier annotated copy has put in: its first sheet, its colours and its comments. A file that was
 * never annotated stays as it is to the byte. WHY: who mends the annotated copy and sends it again gets a copy that shows
 * only what is still wrong.
 */
export function stripAnnotation(workbook: WorkbookPackage): void {
  for (const name of findingsSheetsOf(workbook)) removeSheet(workbook, name);
  for (const path of workbook.sheets().values()) {
    // One edit of the part: those of a large workbook have tens of megabytes.
    const edits = [...ownConditions(workbook, path), ...stripComments(workbook, path)];
    if (edits.length > 0) workbook.set(path, applyEdits(workbook.text(path), edits));
  }
}
