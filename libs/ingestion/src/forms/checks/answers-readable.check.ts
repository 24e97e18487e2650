import type { Fault } from '../../checks/check-types.js';
import { quotedCell } from '../../checks/quoted-cell.js';
import type { FormCheck } from '../form-book.js';
import { otherScaleOf } from './scale-kept.check.js';
import type { UnreadAnswer } from '../filled-form.js';

/** WHY: an answer that cannot be read is no answer; it is left out, and left out in silence it would look like a blank. */
export const answersReadable: FormCheck = (book) => {
  const { forms, visitors } = book;
  const { name: sheet, form } = book.sheet;
  // Where another scale was used that is said once, and not of every answer again.
  const isOtherScale = otherScaleOf(book) !== null;
  const total = form.fields.find(({ kind }) => kind === 'visitors');
  const unreadTotals: UnreadAnswer[] = total
    ? visitors.filter((told) => told.visitors === null).map(({ cell }) => ({ field: total, cell }))
    : [];
  const all = [...forms.flatMap(({ unread }) => unread), ...unreadTotals];
  return all
    .filter(({ field }) => !(isOtherScale && field.kind === 'scale'))
    .map(({ field, cell }): Fault => {
      const at = { sheet, cell: cell.ref, count: 1 };
      const said = { field: field.title, text: quotedCell(cell) };
      switch (field.kind) {
        case 'scale':
          return { code: 'ANSWER_NOT_ON_SCALE', ...at, params: { ...said, maximum: form.scale.length } };
        case 'choice': {
          const list = (field.choices ?? []).map(({ title }) => title).join('، ');
          return { code: 'ANSWER_NOT_IN_LIST', ...at, params: { ...said, list } };
        }
        case 'yes-no':
          return { code: 'ANSWER_NOT_IN_LIST', ...at, params: { ...said, list: 'بلی، خیر' } };
        case 'count':
        case 'visitors':
        case 'agency':
        case 'date':
        case 'text':
        case 'number':
          return { code: 'ANSWER_NOT_A_COUNT', ...at, params: said };
      }
    });
};
