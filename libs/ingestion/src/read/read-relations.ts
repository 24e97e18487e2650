import path from 'node:path';
import { attributeOf } from './attribute-of.js';
import type { ReadLimits } from './read-limits.js';
import { scanXml, type XmlVisitor } from './scan-xml.js';

export interface Relation {
  /** Last part of the relationship's type: `officeDocument`, `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Path of the part inside the zip. */
  readonly target: string;
}

/** Relations of the part at `source` (empty for the package itself), by id. External targets are never followed. */
export function readRelations(
  xml: string,
  source: string,
  limits: ReadLimits,
): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const folder = path.posix.dirname(source);
  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    open(name, from, to) {
      if (name !== 'Relationship' || attributeOf(xml, from, to, 'TargetMode') === 'External') return;
      const type = attributeOf(xml, from, to, 'Type') ?? '';
      const target = attributeOf(xml, from, to, 'Target') ?? '';
      relations.set(attributeOf(xml, from, to, 'Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: path.posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1),
      });
    },
    text() {},
    close() {},
  };
  scanXml(xml, visitor, limits.depth);
  return relations;
}
