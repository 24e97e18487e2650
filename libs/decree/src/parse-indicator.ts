import { type EditionFault, editionFault } from './edition-fault.js';
import type { Indicator } from './indicator.js';
import { checkKind } from './rules/check-kind.js';
import { checkMethod } from './rules/check-method.js';
import { indicatorShape } from './shape/edition-shape.js';
import type { Report } from './shape/reader.js';

export type ParsedIndicator =
  | { readonly indicator: Indicator; readonly faults: readonly [] }
  | { readonly indicator: null; readonly faults: readonly EditionFault[] };

/** One indicator by the rules of `parseEdition`, without those that concern its place in an edition. Never throws. */
export function parseIndicator(raw: unknown, path: string): ParsedIndicator {
  const faults: EditionFault[] = [];
  const report: Report = (place, code, params) => {
    faults.push(editionFault(place, code, params));
  };
  const draft = indicatorShape(raw, path, report) ?? {};
  checkKind(draft, path, report);
  checkMethod(draft, path, report);
  // Without a fault every field was read: the draft is whole.
  return faults.length === 0 ? { indicator: draft as Indicator, faults: [] } : { indicator: null, faults };
}
