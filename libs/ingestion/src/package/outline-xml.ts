import type { ReadLimits } from '../read/read-limits.js';
import { type PlainCell, readPlainCell } from '../read/plain-cell.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { scanXml, type XmlVisitor } from '../read/scan-xml.js';
import type { XmlNode } from './xml-node.js';

/**
 * The root of a part with the elements of the first `levels` levels below it, by their places in the text.
 * @throws ReadRefusal FILE_DOCTYPE, FILE_DAMAGED
 */
export function outlineXml(xml: string, levels: number, limits: ReadLimits): XmlNode {
  const open: XmlNode[] = [];
  const plain: PlainCell = { end: 0, column: 0, style: 0, type: 'n', from: 0, to: 0 };
  let depth = 0;
  let root: XmlNode | undefined;
  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    // Cells are not looked into here, and a sheet is nearly all cells.
    shortcut(tag) {
      if (depth <= levels) return tag;
      const cellsEnd = endOfCells(xml, open.at(-1));
      if (cellsEnd > tag) return cellsEnd;
      readPlainCell(xml, tag, plain);
      return plain.end;
    },
    open(name, from, to) {
      if (depth++ > levels) return;
      const isEmpty = xml.charAt(to) === '/';
      const innerFrom = to + (isEmpty ? 2 : 1);
      const node: XmlNode = {
        name,
        from: xml.lastIndexOf('<', from - 1),
        attributesFrom: from,
        attributesTo: to,
        isEmpty,
        innerFrom,
        innerTo: innerFrom,
        to: innerFrom,
        children: [],
      };
      if (root && depth === 1) throw new ReadRefusal('FILE_DAMAGED');
      root ??= node;
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text() {},
    close(_name, tag) {
      if (--depth > levels) return;
      const node = open.pop();
      if (!node || node.isEmpty) return;
      node.innerTo = tag;
      node.to = xml.indexOf('>', tag) + 1;
    },
  };
  scanXml(xml, visitor, limits.depth);
  if (!root) throw new ReadRefusal('FILE_DAMAGED');
  return root;
}

const ends = new WeakMap<XmlNode, number>();

/** Where the cells of a sheet end; -1 where `node` holds none, or something in which a tag may be but a text. */
function endOfCells(xml: string, node: XmlNode | undefined): number {
  if (node?.name !== 'sheetData') return -1;
  const known = ends.get(node);
  if (known !== undefined) return known;
  const end = xml.indexOf(`</${xml.slice(node.from + 1, node.attributesFrom)}`, node.innerFrom);
  const literal = xml.indexOf('<!', node.innerFrom);
  const found = literal >= 0 && literal < end ? -1 : end;
  ends.set(node, found);
  return found;
}
