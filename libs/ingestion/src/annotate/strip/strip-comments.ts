import type { WorkbookPackage } from '../../package/workbook-package.js';
import { outlineXml } from '../../package/outline-xml.js';
import type { TextEdit } from '../../package/text-edit.js';
import { withoutBoxes } from './without-boxes.js';
import { withoutOwnComments } from './without-own-comments.js';

const DRAWING_ID = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/;

/**
 * Takes our sentences out of the comments of a sheet; a comment in which nothing is left goes with its box. Returns what
 * the sheet must no longer say.
 */
export function stripComments(workbook: WorkbookPackage, path: string): TextEdit[] {
  const comments = workbook.relatedTo(path, 'comments');
  if (comments === undefined || !workbook.has(comments)) return [];
  const text = workbook.text(comments);
  const left = withoutOwnComments(text, workbook.limits);
  if (left.xml === text) return [];
  if (left.count > 0) workbook.set(comments, left.xml);
  else removeRelated(workbook, path, comments);
  const xml = workbook.text(path);
  const node = outlineXml(xml, 1, workbook.limits).children.find(({ name }) => name === 'legacyDrawing');
  const id = node && DRAWING_ID.exec(xml.slice(node.from, node.to))?.[1];
  const drawn = workbook.relationsOf(path).get(id ?? '')?.target;
  if (!node || drawn === undefined || !workbook.has(drawn)) return [];
  const boxes = withoutBoxes(workbook.text(drawn), left.removed);
  if (boxes.count > 0) {
    workbook.set(drawn, boxes.vml);
    return [];
  }
  removeRelated(workbook, path, drawn);
  return [{ from: node.from, to: node.to, text: '' }];
}

function removeRelated(workbook: WorkbookPackage, source: string, target: string): void {
  for (const [id, relation] of workbook.relationsOf(source))
    if (relation.target === target) workbook.unrelate(source, id);
  workbook.remove(target);
}
