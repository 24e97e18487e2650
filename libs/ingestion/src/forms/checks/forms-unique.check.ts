import type { Fault } from '../../checks/check-types.js';
import type { FormCheck } from '../form-book.js';

/**
 * WHY: rows pasted twice make a survey look larger than it was. Only a warning: two visitors may answer alike, and a
 * form without questions enough (a call that was answered) is alike by nature and not looked at.
 */
export const formsUnique: FormCheck = ({ sheet: { name: sheet, form }, forms }) => {
  if (form.minimumAnswered === 0) return [];
  const seen = new Set<string>();
  return forms.flatMap(({ row, agency }): Fault[] => {
    // A numbered form is told apart by its number.
    if (row.cells.has('number')) return [];
    const said = form.fields.map(({ key }) => row.cells.get(key)?.raw ?? '').join('\n');
    if (!seen.has(said)) {
      seen.add(said);
      return [];
    }
    return [{ code: 'FORM_REPEATED', sheet, cell: row.refOf('agencyCode'), params: { agency }, count: 1 }];
  });
};
