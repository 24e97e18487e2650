import { type EditionFault, editionFault } from './edition-fault.js';
import type { Edition } from './edition.js';
import { checkArticles } from './rules/check-articles.js';
import { checkKind } from './rules/check-kind.js';
import { checkMethod } from './rules/check-method.js';
import { checkUnique } from './rules/check-unique.js';
import { checkWeights } from './rules/check-weights.js';
import { editionShape } from './shape/edition-shape.js';
import type { Report } from './shape/reader.js';

export type ParsedEdition =
  | { readonly edition: Edition; readonly faults: readonly [] }
  | { readonly edition: null; readonly faults: readonly EditionFault[] };

/**
 * An edition from what a YAML or JSON reader gave. Never throws: every fault is listed, first those of fields,
 * then those of what the fields say together. Decimals come out canonical.
 */
export function parseEdition(raw: unknown): ParsedEdition {
  const faults: EditionFault[] = [];
  const report: Report = (path, code, params) => {
    faults.push(editionFault(path, code, params));
  };
  const draft = editionShape(raw, '', report) ?? {};
  checkUnique(draft, report);
  checkArticles(draft, report);
  draft.indicators?.forEach((indicator, index) => {
    checkKind(indicator, `indicators[${index}]`, report);
    checkMethod(indicator, `indicators[${index}]`, report);
  });
  checkWeights(draft, report);
  // Without a fault every field was read: the draft is whole.
  return faults.length === 0 ? { edition: draft as Edition, faults: [] } : { edition: null, faults };
}
