import type { Fault } from '../../checks/check-types.js';
import type { FormCheck } from '../form-book.js';

/** WHY: a questionnaire with a question taken out is another questionnaire, and its mean is not comparable. */
export const columnsPresent: FormCheck = ({ sheet: { name: sheet, form, headings } }) => {
  // A JSON without forms has no headings either; that it is empty is told by another check.
  if (headings.length === 0) return [];
  const present = new Set(headings.map(({ key }) => key));
  return form.fields
    .filter(({ key, isRequired }) => isRequired && !present.has(key))
    .map(({ key, title }): Fault => {
      return { code: 'FILE_FIELD_MISSING', sheet, params: { field: `${key}: ${title}` }, count: 1 };
    });
};
