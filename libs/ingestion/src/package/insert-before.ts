import type { TextEdit } from './text-edit.js';
import type { XmlNode } from './xml-node.js';

/** Puts a text before the first child that has one of the names, or at the end of the element: schemas fix the order. */
export function insertBefore(parent: XmlNode, names: ReadonlySet<string>, text: string): TextEdit {
  const place = parent.children.find(({ name }) => names.has(name))?.from ?? parent.innerTo;
  return { from: place, to: place, text };
}
