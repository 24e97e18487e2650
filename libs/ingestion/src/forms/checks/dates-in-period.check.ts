import type { Fault } from '../../checks/check-types.js';
import { quotedCell } from '../../checks/quoted-cell.js';
import type { FormCheck } from '../form-book.js';

/** WHY: a form of another quarter would count for this one; of which quarter it is, only its date says. */
export const datesInPeriod: FormCheck = ({ sheet: { name: sheet, identity }, forms, quarters }) =>
  forms.flatMap(({ row, quarter }): Fault[] => {
    if (quarter !== null && quarters.includes(quarter)) return [];
    const date = row.cells.get('date');
    const text: Fault['params'] = date ? { text: quotedCell(date) } : {};
    const at = { sheet, cell: row.refOf('date'), count: 1 };
    if (quarter === null) return [{ code: 'FORM_DATE_UNREADABLE', ...at, params: text }];
    return [{ code: 'FORM_DATE_OUTSIDE', ...at, params: { date: quarter, quarter: identity.quarter } }];
  });
