import type { XmlNode } from './xml-node.js';

/** The namespace prefix with which a part writes its own elements (`x:`), empty for most writers. */
export function prefixOf(xml: string, root: XmlNode): string {
  return /^<([^\s:/>]+:)/.exec(xml.slice(root.from, root.attributesFrom))?.[1] ?? '';
}
