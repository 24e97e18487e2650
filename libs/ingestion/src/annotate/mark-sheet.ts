import { readSheetMarks } from '../read/read-sheet-marks.js';
import { applyEdits } from '../package/apply-edits.js';
import { cellOfRef } from '../package/cell-of-ref.js';
import { insertBefore } from '../package/insert-before.js';
import { outlineXml } from '../package/outline-xml.js';
import { prefixOf } from '../package/prefix-of.js';
import type { TextEdit } from '../package/text-edit.js';
import type { WorkbookPackage } from '../package/workbook-package.js';
import type { XmlNode } from '../package/xml-node.js';
import { anchoredMarks } from './anchored-marks.js';
import type { CellMark } from './cell-mark.js';
import { colouringConditions } from './colouring-conditions.js';
import { EMPTY_COMMENTS, mergedComments } from './merged-comments.js';
import { EMPTY_DRAWING, mergedDrawing } from './merged-drawing.js';
import type { StyleSheet } from './style-sheet.js';
import { BEHIND_LEGACY_DRAWING } from './worksheet-order.js';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** Colours the marked cells of one sheet and puts the sentences into their comments. */
export function markSheet(
  workbook: WorkbookPackage,
  path: string,
  found: ReadonlyMap<string, CellMark>,
  styles: StyleSheet,
): void {
  const xml = workbook.text(path);
  const root = outlineXml(xml, 1, workbook.limits);
  const merged = root.children.find(({ name }) => name === 'mergeCells');
  const marks = anchoredMarks(
    new Map([...found].filter(([ref]) => cellOfRef(ref) !== null)),
    merged ? readSheetMarks(xml.slice(merged.from, merged.to)).merges : [],
  );
  const conditions = colouringConditions(xml, root, marks, styles);
  const drawing = linkComments(workbook, path, marks, xml, root);
  workbook.set(path, applyEdits(xml, [...conditions, ...drawing]));
}

/** The comments of the sheet and the drawing of their boxes; returns what the sheet must say of the drawing. */
function linkComments(
  workbook: WorkbookPackage,
  path: string,
  marks: ReadonlyMap<string, CellMark>,
  xml: string,
  root: XmlNode,
): readonly TextEdit[] {
  const known = workbook.relatedTo(path, 'comments');
  const comments = known ?? workbook.freeName('xl/comments%.xml');
  const merged = mergedComments(known ? workbook.text(known) : EMPTY_COMMENTS, marks, workbook.limits);
  if (known) workbook.set(known, merged.xml);
  else {
    workbook.add(comments, merged.xml, COMMENTS_TYPE);
    workbook.relate(path, 'comments', comments);
  }
  const node = root.children.find(({ name }) => name === 'legacyDrawing');
  const id = node && /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(xml.slice(node.from, node.to))?.[1];
  const drawn = workbook.relationsOf(path).get(id ?? '')?.target;
  if (drawn !== undefined && workbook.has(drawn)) {
    workbook.set(drawn, mergedDrawing(workbook.text(drawn), marks, merged.added));
    return [];
  }
  const vml = workbook.freeName('xl/drawings/vmlDrawing%.vml');
  workbook.addVml(vml, mergedDrawing(EMPTY_DRAWING, marks, merged.added));
  const relation = workbook.relate(path, 'vmlDrawing', vml);
  const text = `<${prefixOf(xml, root)}legacyDrawing xmlns:r="${workbook.relationNamespace}" r:id="${relation}"/>`;
  return node ? [{ from: node.from, to: node.to, text }] : [insertBefore(root, BEHIND_LEGACY_DRAWING, text)];
}
