import type { Fault } from '../../checks/check-types.js';
import type { FormCheck } from '../form-book.js';
import { formsByAgency, isValidForm } from '../valid-forms.js';

/**
 * WHY: a half-yearly indicator covers six months (design §5); measured from the forms of three it is another number, and
 * nothing of it would show that.
 */
export const periodCovered: FormCheck = ({ sheet, forms, quarters, context }) => {
  const valid = forms.filter((form) => isValidForm(form, sheet));
  const finding = (quarter: string, agency?: string): Fault => ({
    code: 'PERIOD_NOT_COVERED',
    sheet: sheet.name,
    params: { quarter, ...(agency === undefined ? {} : { agency }) },
    count: 1,
  });
  return quarters
    .filter((quarter) => quarter !== sheet.identity.quarter)
    .flatMap((quarter): Fault[] => {
      const isOfIt = (form: { quarter: string | null }): boolean => form.quarter === quarter;
      if (!valid.some(isOfIt)) return valid.length === 0 ? [] : [finding(quarter)];
      return [...formsByAgency(valid, { sheet, context })]
        .filter(([, own]) => !own.some(isOfIt))
        .map(([agency]) => finding(quarter, agency));
    });
};
