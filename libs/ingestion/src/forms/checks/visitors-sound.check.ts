import type { Fault } from '../../checks/check-types.js';
import type { FormCheck } from '../form-book.js';
import { formsByAgency, isValidForm } from '../valid-forms.js';
import { visitorsOf } from '../visitors-of.js';

/** WHY: an agency has one number of visits in a quarter, and not fewer than the visitors who filled a form in it. */
export const visitorsSound: FormCheck = ({ sheet, forms, visitors, context }) => {
  const first = new Map<string, number>();
  const disagreeing = visitors.flatMap(({ agency, cell, visitors: value }): Fault[] => {
    if (value === null) return [];
    const other = first.get(agency);
    if (other === undefined) first.set(agency, value);
    if (other === undefined || other === value) return [];
    const params = { agency, value, other };
    return [{ code: 'VISITORS_DISAGREE', sheet: sheet.name, cell: cell.ref, params, count: 1 }];
  });
  const own = forms.filter((form) => form.quarter === sheet.identity.quarter && isValidForm(form, sheet));
  const tooFew = [...formsByAgency(own, { sheet, context })].flatMap(([agency, ofAgency]): Fault[] => {
    const denominator = visitorsOf({ forms, visitors }, agency);
    const numerator = ofAgency.length;
    if (denominator === undefined || numerator <= denominator) return [];
    const cell = visitors.find((told) => told.agency === agency)?.cell.ref ?? '';
    const params = { numerator, denominator };
    return [{ code: 'NUMERATOR_ABOVE_DENOMINATOR', sheet: sheet.name, cell, params, count: 1 }];
  });
  return [...disagreeing, ...tooFew];
};
