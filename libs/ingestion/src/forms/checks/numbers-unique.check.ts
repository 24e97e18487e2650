import type { Fault } from '../../checks/check-types.js';
import { quoted } from '../../checks/quoted.js';
import type { FormCheck } from '../form-book.js';

/** WHY: one form entered twice counts one visitor twice; its number is what tells it from another of the same answers. */
export const numbersUnique: FormCheck = ({ sheet: { name: sheet }, forms }) => {
  const seen = new Set<string>();
  return forms.flatMap(({ row, agency, answers }): Fault[] => {
    const number = answers.get('number');
    if (number === undefined) return [];
    const key = JSON.stringify([agency, number]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const params = { number: quoted(String(number)), agency };
    return [{ code: 'FORM_NUMBER_REPEATED', sheet, cell: row.refOf('number'), params, count: 1 }];
  });
};
