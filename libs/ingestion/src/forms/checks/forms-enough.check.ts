import type { Fault } from '../../checks/check-types.js';
import type { FormCheck } from '../form-book.js';
import { formsByAgency, isValidForm } from '../valid-forms.js';

/** WHY: a mean of a few visitors swings with each of them, and a rank is made of it (design §5: n ≥ 30 for the early warning). */
export const formsEnough: FormCheck = ({ sheet, forms, context }) => {
  const { minimumForms: minimum } = sheet.form;
  const own = forms.filter(({ quarter }) => quarter === sheet.identity.quarter);
  return [...formsByAgency(own, { sheet, context })].flatMap(([agency, ofAgency]): Fault[] => {
    const valid = ofAgency.filter((form) => isValidForm(form, sheet)).length;
    if (valid >= minimum) return [];
    return [
      { code: 'FORMS_TOO_FEW', sheet: sheet.name, params: { agency, forms: valid, minimum }, count: 1 },
    ];
  });
};
