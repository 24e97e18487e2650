import { attributeOf } from '../read/attribute-of.js';
import type { ReadLimits } from '../read/read-limits.js';
import { applyEdits } from '../package/apply-edits.js';
import { outlineXml } from '../package/outline-xml.js';
import { prefixOf } from '../package/prefix-of.js';
import type { TextEdit } from '../package/text-edit.js';
import type { XmlNode } from '../package/xml-node.js';
import { xmlText } from '../package/xml-text.js';
import type { CellMark } from './cell-mark.js';
import { OWN_MARKS } from './own-marks.js';

export const EMPTY_COMMENTS =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

/**
 * A comments part with the marks of its sheet: a comment of the user at a marked cell keeps its text and gets ours below,
 * as two comments of one cell would make Excel repair the file. `added` are the cells whose comment is new.
 */
export function mergedComments(
  xml: string,
  marks: ReadonlyMap<string, CellMark>,
  limits: ReadLimits,
): { readonly xml: string; readonly added: readonly string[] } {
  const root = outlineXml(xml, 4, limits);
  const p = prefixOf(xml, root);
  const authors = root.children.find(({ name }) => name === 'authors');
  const list = root.children.find(({ name }) => name === 'commentList');
  const existing = new Map(
    (list?.children ?? []).map((node) => [
      attributeOf(xml, node.attributesFrom, node.attributesTo, 'ref') ?? '',
      node,
    ]),
  );
  const author = xmlText(OWN_MARKS.author);
  const names = (authors?.children ?? []).map((node) => xml.slice(node.innerFrom, node.innerTo));
  const known = names.indexOf(author);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  let comments = '';
  for (const [ref, mark] of marks) {
    const node = existing.get(ref);
    if (node) edits.push(...appended(node, runs(mark, p, true), p));
    else {
      added.push(ref);
      comments += `<${p}comment ref="${ref}" authorId="${known < 0 ? names.length : known}"><${p}text>${runs(mark, p, false)}</${p}text></${p}comment>`;
    }
  }
  edits.push(
    insertedInto(root, authors, 'authors', known < 0 ? `<${p}author>${author}</${p}author>` : '', p),
    insertedInto(root, list, 'commentList', comments, p),
  );
  return { xml: applyEdits(xml, edits), added };
}

function runs({ lines }: CellMark, p: string, isBelow: boolean): string {
  const text = xmlText(`${OWN_MARKS.from}${isBelow ? '\n\n' : ''}${lines.join('\n')}${OWN_MARKS.to}`);
  return `<${p}r><${p}rPr><${p}sz val="9"/><${p}color rgb="FF1F2A2E"/><${p}rFont val="Tahoma"/></${p}rPr><${p}t xml:space="preserve">${text}</${p}t></${p}r>`;
}

/** A plain text becomes a run of its own: plain text and runs do not go together in Excel. */
function appended(comment: XmlNode, run: string, p: string): TextEdit[] {
  const text = comment.children.find(({ name }) => name === 'text');
  if (!text || text.isEmpty) {
    const place = text ?? { from: comment.innerTo, to: comment.innerTo };
    return [{ from: place.from, to: place.to, text: `<${p}text>${run}</${p}text>` }];
  }
  const plain = text.children.find(({ name }) => name === 't');
  const wrapped = plain
    ? [
        { from: plain.from, to: plain.from, text: `<${p}r>` },
        { from: plain.to, to: plain.to, text: `</${p}r>` },
      ]
    : [];
  const lastRun = text.children.filter(({ name }) => name === 'r' || name === 't').at(-1);
  const place = lastRun?.to ?? text.innerFrom;
  return [...wrapped, { from: place, to: place, text: run }];
}

function insertedInto(
  root: XmlNode,
  node: XmlNode | undefined,
  name: string,
  inner: string,
  p: string,
): TextEdit {
  if (node && !node.isEmpty) return { from: node.innerTo, to: node.innerTo, text: inner };
  const place = node ?? { from: root.innerTo, to: root.innerTo };
  return { from: place.from, to: place.to, text: `<${p}${name}>${inner}</${p}${name}>` };
}
