import { attributeOf } from '../read/attribute-of.js';
import { applyEdits } from '../package/apply-edits.js';
import { cellsByRow } from '../package/cells-by-row.js';
import type { CellPatch } from '../package/cell-place.js';
import { insertBefore } from '../package/insert-before.js';
import { outlineXml } from '../package/outline-xml.js';
import { patchCells } from '../package/patch-cells.js';
import { prefixOf } from '../package/prefix-of.js';
import type { TextEdit } from '../package/text-edit.js';
import { withAttribute } from '../package/with-attribute.js';
import type { WorkbookPackage } from '../package/workbook-package.js';
import type { XmlNode } from '../package/xml-node.js';
import type { CellMark } from './cell-mark.js';
import { EMPTY_COMMENTS, mergedComments } from './merged-comments.js';
import { EMPTY_DRAWING, mergedDrawing } from './merged-drawing.js';
import type { StyleSheet } from './style-sheet.js';

/** What stands behind `legacyDrawing` in a worksheet (ECMA-376 part 1, §18.3.1.99). */
const BEHIND_DRAWING: ReadonlySet<string> = new Set([
  'AlternateContent',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
/** References of one rule: Excel takes a list of them, but not an endless one. */
const REFS_A_RULE = 500;

/** Colours the marked cells of one sheet and puts the sentences into their comments. */
export function markSheet(
  workbook: WorkbookPackage,
  path: string,
  marks: ReadonlyMap<string, CellMark>,
  styles: StyleSheet,
): void {
  const xml = workbook.text(path);
  const patches = [...marks].map(([ref, { severity }]): readonly [string, CellPatch] => [
    ref,
    ({ head, rest, style, prefix }) => {
      const marked = String(styles.marked(style, severity));
      return head === null
        ? `<${prefix}c r="${ref}" s="${marked}"/>`
        : withAttribute(head, 's', marked) + rest;
    },
  ]);
  const cells = patchCells(xml, cellsByRow(patches), workbook.limits);
  const root = outlineXml(xml, 1, workbook.limits);
  const drawing = linkComments(workbook, path, marks, xml, root);
  workbook.set(path, applyEdits(xml, [...cells, ...overConditions(xml, root, marks, styles), ...drawing]));
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
  return node ? [{ from: node.from, to: node.to, text }] : [insertBefore(root, BEHIND_DRAWING, text)];
}

/**
 * Where the sheet colours by conditions, a condition wins over the colour of the cell, so the marks go before all others;
 * these keep their order among themselves.
 */
function overConditions(
  xml: string,
  root: XmlNode,
  marks: ReadonlyMap<string, CellMark>,
  styles: StyleSheet,
): TextEdit[] {
  const [first] = root.children.filter(({ name }) => name === 'conditionalFormatting');
  if (!first) return [];
  const p = prefixOf(xml, root);
  const blocks: string[] = [];
  for (const severity of ['blocking', 'warning'] as const) {
    const refs = [...marks].filter(([, mark]) => mark.severity === severity).map(([ref]) => ref);
    for (let at = 0; at < refs.length; at += REFS_A_RULE) {
      const sqref = refs.slice(at, at + REFS_A_RULE).join(' ');
      blocks.push(
        `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${styles.markFormat(severity)}" priority="${blocks.length + 1}"><${p}formula>TRUE</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
      );
    }
  }
  const later = root.children
    .filter(({ name }) => name === 'conditionalFormatting' || name === 'extLst')
    .flatMap((node) => laterPriorities(xml, node, blocks.length));
  return [{ from: first.from, to: first.from, text: blocks.join('') }, ...later];
}

function laterPriorities(xml: string, node: XmlNode, by: number): TextEdit[] {
  const text = xml.slice(node.from, node.to);
  return [...text.matchAll(/<(?:[\w.-]+:)?cfRule(?=\s)[^>]*?>/g)].flatMap((match) => {
    const priority = attributeOf(match[0], match[0].search(/\s/), match[0].length, 'priority');
    if (priority === undefined || !/^\d{1,9}$/.test(priority)) return [];
    const from = node.from + match.index;
    const told = withAttribute(match[0], 'priority', String(Number(priority) + by));
    return [{ from, to: from + match[0].length, text: told }];
  });
}
