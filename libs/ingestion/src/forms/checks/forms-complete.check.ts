import type { Fault } from '../../checks/check-types.js';
import type { FormCheck } from '../form-book.js';
import { isValidForm } from '../valid-forms.js';

/** WHY: a form with most questions blank is no interview; it is counted nowhere, and the office should know how many. */
export const formsComplete: FormCheck = ({ sheet, forms }) =>
  forms
    .filter((form) => !isValidForm(form, sheet))
    .map(({ row, agency }): Fault => {
      const params = { agency, minimum: sheet.form.minimumAnswered };
      return { code: 'FORM_INCOMPLETE', sheet: sheet.name, cell: row.refOf('agencyCode'), params, count: 1 };
    });
