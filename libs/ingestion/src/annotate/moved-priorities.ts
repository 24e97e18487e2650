import { attributeOf } from '../read/attribute-of.js';
import type { TextEdit } from '../package/text-edit.js';
import { withAttribute } from '../package/with-attribute.js';
import type { XmlNode } from '../package/xml-node.js';

const RULE_HEAD = /<(?:[\w.-]+:)?cfRule(?=\s)[^>]*?>/g;

/** The colouring rules of a part of a sheet with their priorities moved; none where one would fall below 1. */
export function movedPriorities(
  xml: string,
  nodes: readonly Pick<XmlNode, 'from' | 'to'>[],
  by: number,
): readonly TextEdit[] {
  const moved = nodes.flatMap(({ from: start, to: end }) =>
    [...xml.slice(start, end).matchAll(RULE_HEAD)].flatMap(({ 0: head, index }) => {
      const text = attributeOf(head, head.search(/\s/), head.length, 'priority');
      if (text === undefined || !/^\d{1,9}$/.test(text)) return [];
      return [{ head, from: start + index, priority: Number(text) + by }];
    }),
  );
  if (by === 0 || moved.some(({ priority }) => priority < 1)) return [];
  return moved.map(({ head, from, priority }) => ({
    from,
    to: from + head.length,
    text: withAttribute(head, 'priority', String(priority)),
  }));
}
