import type { Fault, SheetCheck } from './check-types.js';
import { isReportedBy } from './is-reported-by.js';

/**
 * WHY: an evaluator's row of a mistyped agency code would be measured for nobody, and its agency count as unmeasured; an
 * office has no say over the agencies of another.
 */
export const rowsOfKnownAgencies: SheetCheck = ({ rows, identity, context }) => {
  if (identity.kind === 'agency') return [];
  return rows
    .filter(({ agency }) => agency === '' || !isReportedBy(identity.office, agency, context))
    .map((row): Fault => {
      return {
        code: 'ROW_AGENCY_UNKNOWN',
        sheet: row.sheet,
        cell: row.refOf('agencyCode'),
        params: { agency: row.agency },
        count: 1,
      };
    });
};
