import { isReportedBy } from '../../checks/is-reported-by.js';
import type { Fault } from '../../checks/check-types.js';
import { quoted } from '../../checks/quoted.js';
import type { FormCheck } from '../form-book.js';

/**
 * WHY: a form of a mistyped agency is measured for nobody, and would be missing where it belongs; an office has no say
 * over the agencies of another.
 */
export const formsOfKnownAgencies: FormCheck = ({
  sheet: { name: sheet, form, identity },
  forms,
  visitors,
  context,
}) => {
  const isUnknown = (agency: string): boolean =>
    agency === '' || !isReportedBy(identity.office, agency, context);
  const fault = (agency: string, cell: string): Fault => {
    const field = form.fields.find(({ kind }) => kind === 'agency')?.title ?? 'agencyCode';
    if (agency === '') return { code: 'FILE_FIELD_MISSING', sheet, cell, params: { field }, count: 1 };
    return { code: 'ROW_AGENCY_UNKNOWN', sheet, cell, params: { agency: quoted(agency) }, count: 1 };
  };
  const rows = new Set(forms.map(({ row }) => row.row));
  return [
    ...forms
      .filter(({ agency }) => isUnknown(agency))
      .map(({ agency, row }) => fault(agency, row.refOf('agencyCode'))),
    ...visitors
      .filter(({ agency, cell }) => isUnknown(agency) && !rows.has(cell.row))
      .map(({ agency, cell }) => fault(agency, cell.ref)),
  ];
};
