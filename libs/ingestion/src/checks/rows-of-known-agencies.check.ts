import type { Fault, SheetCheck } from './check-types.js';

/** WHY: an evaluator's row of a mistyped agency code would be measured for nobody, and its agency count as unmeasured. */
export const rowsOfKnownAgencies: SheetCheck = ({ rows, identity, context: { knownAgencies } }) => {
  if (identity.kind === 'agency') return [];
  return rows
    .filter(({ agency }) => agency === '' || (knownAgencies && !knownAgencies.has(agency)))
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
