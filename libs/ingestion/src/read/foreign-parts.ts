import type { Relation } from './read-relations.js';

/** What a workbook may carry that is no number of ours and can do harm where somebody opens the file. */
export type ForeignPart = 'macros' | 'external-links' | 'ole-objects' | 'embedded-files';

/** Where every spreadsheet puts them; part names in lower case. */
const BY_NAME: readonly (readonly [ForeignPart, RegExp])[] = [
  ['macros', /vbaproject[^/]*\.bin$|^xl\/(?:macrosheets|dialogsheets)\//],
  ['external-links', /^xl\/(?:externallinks|querytables)\/|^xl\/connections\.xml$/],
  ['ole-objects', /^xl\/(?:embeddings\/.*\.bin$|activex\/)/],
  ['embedded-files', /^xl\/embeddings\/.*(?<!\.bin)$/],
];
/** Relations of the workbook that give them away under any name. */
const BY_TYPE: ReadonlyMap<string, ForeignPart> = new Map([
  ['vbaProject', 'macros'],
  ['xlMacrosheet', 'macros'],
  ['xlIntlMacrosheet', 'macros'],
  ['externalLink', 'external-links'],
  ['connections', 'external-links'],
]);

/** What a workbook carries beside cells, by the names of its parts and the relations of its workbook part; none is opened. */
export function foreignParts(
  names: Iterable<string>,
  relations: ReadonlyMap<string, Relation>,
): ReadonlySet<ForeignPart> {
  const found = new Set<ForeignPart>();
  for (const name of names) for (const [part, pattern] of BY_NAME) if (pattern.test(name)) found.add(part);
  for (const { type } of relations.values()) {
    const part = BY_TYPE.get(type);
    if (part) found.add(part);
  }
  return found;
}
