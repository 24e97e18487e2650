import type { Fault, SheetCheck } from './check-types.js';
import type { ReadContext } from './read-context.js';

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

/** An office that is no agency is the national one. */
function isReportedBy(
  office: string | null,
  agency: string,
  { knownAgencies, parents }: Pick<ReadContext, 'knownAgencies' | 'parents'>,
): boolean {
  if (!knownAgencies) return true;
  if (!knownAgencies.has(agency)) return false;
  if (office === null || !parents || !knownAgencies.has(office)) return true;
  let above: string | undefined = agency;
  while (above !== undefined && above !== office) above = parents.get(above);
  return above === office;
}
