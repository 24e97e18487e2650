import { withAttribute } from './with-attribute.js';
import type { TextEdit } from './text-edit.js';
import type { XmlNode } from './xml-node.js';

/** Puts elements at the end of a list and tells its `count` anew; one that closes itself is opened. */
export function appendToList(xml: string, list: XmlNode, elements: readonly string[]): readonly TextEdit[] {
  if (elements.length === 0) return [];
  const count = String(list.children.length + elements.length);
  const head = xml.slice(list.from, list.isEmpty ? list.attributesTo : list.innerFrom);
  if (list.isEmpty) {
    const name = xml.slice(list.from + 1, list.attributesFrom);
    const text = `${withAttribute(head, 'count', count).trimEnd()}>${elements.join('')}</${name}>`;
    return [{ from: list.from, to: list.to, text }];
  }
  return [
    { from: list.from, to: list.innerFrom, text: withAttribute(head, 'count', count) },
    { from: list.innerTo, to: list.innerTo, text: elements.join('') },
  ];
}
