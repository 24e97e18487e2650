import type { ReadLimits } from '../read/read-limits.js';
import { WorkbookPackage } from '../package/workbook-package.js';
import { addFirstSheet } from './add-first-sheet.js';
import type { Annotation } from './annotation.js';
import { BASE_STYLES } from './base-styles.js';
import { type AnnotationCaps, cappedAnnotations } from './capped-annotations.js';
import { findingsSheet } from './findings-sheet.js';
import { markSheet } from './mark-sheet.js';
import { marksOf } from './marks-of.js';
import { stripAnnotation } from './strip/strip-annotation.js';
import { StyleSheet } from './style-sheet.js';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Who has mended two hundred lines of a kind knows what the others are; a thousand boxes of comments a page still bears. */
const MOST_A_CODE: AnnotationCaps = { lines: 200, cells: 1_000 };

/**
 * The user's own workbook with every finding in it: colour and comment at its cells, and a first sheet that lists all with
 * links. What an earlier check has put in is taken out first. Parts of the file are patched in place; cells and their
 * formats stay as they are, and what has no finding stays so to the byte. Under the limits of reading; a workbook of 90
 * rows takes about 15 ms.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function annotateWorkbook(
  bytes: Buffer,
  annotations: readonly Annotation[],
  limits: ReadLimits,
  most: AnnotationCaps = MOST_A_CODE,
): Buffer {
  const workbook = new WorkbookPackage(bytes, limits);
  stripAnnotation(workbook);
  const stylesPath = workbook.relatedTo(workbook.workbookPath, 'styles');
  const styles = new StyleSheet(stylesPath ? workbook.text(stylesPath) : BASE_STYLES, limits);
  const { shown, capped } = cappedAnnotations(annotations, most);
  const sheets = workbook.sheets();
  for (const [sheet, marks] of marksOf(shown)) {
    const path = sheets.get(sheet);
    if (path !== undefined) markSheet(workbook, path, marks, styles);
  }
  const page = findingsSheet({ all: annotations, shown, capped, styles, sheets });
  addFirstSheet(workbook, page);
  if (stylesPath) workbook.set(stylesPath, styles.toText());
  else {
    workbook.add('xl/styles.xml', styles.toText(), STYLES_TYPE);
    workbook.relate(workbook.workbookPath, 'styles', 'xl/styles.xml');
  }
  return workbook.toBuffer();
}
