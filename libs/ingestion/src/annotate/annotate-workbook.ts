import type { ReadLimits } from '../read/read-limits.js';
import { WorkbookPackage } from '../package/workbook-package.js';
import { addFirstSheet } from './add-first-sheet.js';
import type { Annotation } from './annotation.js';
import { BASE_STYLES } from './base-styles.js';
import { cappedAnnotations } from './capped-annotations.js';
import { findingsSheet } from './findings-sheet.js';
import { markSheet } from './mark-sheet.js';
import { marksOf } from './marks-of.js';
import { StyleSheet } from './style-sheet.js';

const FINDINGS_SHEET = 'یافته‌ها';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Findings of one code that are shown: who has mended two hundred knows what the others are. */
const MOST_A_CODE = 200;

/**
 * The user's own workbook with every finding in it: colour and comment at its cell, and a first sheet that lists all with
 * links. Parts of the file are patched in place; what has no finding stays as it is to the byte. Under the limits of
 * reading; a workbook of 90 rows takes about 15 ms.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function annotateWorkbook(
  bytes: Buffer,
  annotations: readonly Annotation[],
  limits: ReadLimits,
  mostACode = MOST_A_CODE,
): Buffer {
  const workbook = new WorkbookPackage(bytes, limits);
  const stylesPath = workbook.relatedTo(workbook.workbookPath, 'styles');
  const styles = new StyleSheet(stylesPath ? workbook.text(stylesPath) : BASE_STYLES, limits);
  const { shown, capped } = cappedAnnotations(annotations, mostACode);
  const sheets = workbook.sheets();
  for (const [sheet, marks] of marksOf(shown)) {
    const path = sheets.get(sheet);
    if (path !== undefined) markSheet(workbook, path, marks, styles);
  }
  addFirstSheet(workbook, FINDINGS_SHEET, findingsSheet(annotations, shown, capped, styles));
  if (stylesPath) workbook.set(stylesPath, styles.toText());
  else {
    workbook.add('xl/styles.xml', styles.toText(), STYLES_TYPE);
    workbook.relate(workbook.workbookPath, 'styles', 'xl/styles.xml');
  }
  return workbook.toBuffer();
}
