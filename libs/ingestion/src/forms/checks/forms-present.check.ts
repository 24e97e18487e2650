import type { FormCheck } from '../form-book.js';

/** WHY: a blank form sent back says nothing, and must not pass for a survey that was made. */
export const formsPresent: FormCheck = ({ sheet: { name: sheet }, forms }) =>
  forms.length === 0 ? [{ code: 'FORMS_MISSING', sheet, params: {}, count: 1 }] : [];
