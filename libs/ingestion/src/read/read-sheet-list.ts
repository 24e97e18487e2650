import { attributeOf } from './attribute-of.js';
import type { ReadLimits } from './read-limits.js';
import { scanXml, type XmlVisitor } from './scan-xml.js';

/** Sheet names of a workbook part with the id of their relation; the prefix of `r:id` is the writer's choice. */
export function readSheetList(xml: string, limits: ReadLimits): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>();
  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    open(name, from, to) {
      if (name !== 'sheet') return;
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(xml.slice(from, to))?.[1];
      const sheet = attributeOf(xml, from, to, 'name');
      if (id !== undefined && sheet !== undefined) sheets.set(sheet, id);
    },
    text() {},
    close() {},
  };
  scanXml(xml, visitor, limits.depth);
  return sheets;
}
