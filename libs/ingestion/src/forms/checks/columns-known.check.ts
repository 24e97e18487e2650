import type { Fault } from '../../checks/check-types.js';
import { quoted } from '../../checks/quoted.js';
import type { FormCheck } from '../form-book.js';

/** WHY: a column under a name that is not ours is a question nobody measures, or one of ours misspelt and lost in silence. */
export const columnsKnown: FormCheck = ({ sheet: { name: sheet, headings } }) => {
  const seen = new Set<string>();
  return headings.flatMap(({ text, ref: cell, key }): Fault[] => {
    const fault = (code: 'FILE_FIELD_UNKNOWN' | 'FILE_FIELD_REPEATED'): Fault[] => [
      { code, sheet, cell, params: { field: quoted(text) }, count: 1 },
    ];
    if (key === null) return fault('FILE_FIELD_UNKNOWN');
    if (seen.has(key)) return fault('FILE_FIELD_REPEATED');
    seen.add(key);
    return [];
  });
};
