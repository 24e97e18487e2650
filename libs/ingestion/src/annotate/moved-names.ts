import { attributeOf } from '../read/attribute-of.js';
import type { TextEdit } from '../package/text-edit.js';
import { withAttribute } from '../package/with-attribute.js';
import type { XmlNode } from '../package/xml-node.js';

/** Names that belong to a sheet say so by its place: those of sheets from `first` on (counted from 0) move by `by`. */
export function movedNames(xml: string, root: XmlNode, first: number, by: number): TextEdit[] {
  const names = root.children.find((node) => node.name === 'definedNames')?.children ?? [];
  return names.flatMap((node) => {
    const id = attributeOf(xml, node.attributesFrom, node.attributesTo, 'localSheetId');
    if (id === undefined || !/^\d{1,6}$/.test(id) || Number(id) < first) return [];
    const head = withAttribute(xml.slice(node.from, node.innerFrom), 'localSheetId', String(Number(id) + by));
    return [{ from: node.from, to: node.innerFrom, text: head }];
  });
}
