import { fromExcelSerial, type JalaliDate, quarterOf, readJalaliDate } from '#calendar';
import { normalizePersian, toLatinDigits } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import type { FilledForm, FilledForms, ToldVisitors, UnreadAnswer } from './filled-form.js';
import type { FormRow, FormSheet } from './form-sheet.js';
import { createAnswerReader } from './read-answer.js';

/** A code as we write it: nothing to mend. */
const OUR_CODE = /^[A-Z0-9-]*$/;

/** Rows of a sheet → forms with their answers. A row that tells nothing but visits is none. */
export function readForms({ form, rows, countsFrom }: FormSheet): FilledForms {
  const answerOf = createAnswerReader(form);
  const questions = form.fields.filter(({ kind }) => !['agency', 'date', 'visitors'].includes(kind));
  const total = form.fields.find(({ kind }) => kind === 'visitors');
  const forms: FilledForm[] = [];
  const visitors: ToldVisitors[] = [];
  for (const row of rows) {
    const agency = agencyOf(row);
    const told = total && row.cells.get(total.key);
    if (total && told) {
      const read = answerOf(told, total);
      visitors.push({ agency, cell: told, visitors: typeof read === 'number' ? read : null });
    }
    if (![...row.cells.keys()].some((key) => key !== 'agencyCode' && key !== total?.key)) {
      // A code alone is a list of agencies that somebody began; it says nothing yet.
      continue;
    }
    const answers = new Map<string, number | string>();
    const unread: UnreadAnswer[] = [];
    let answered = 0;
    for (const field of questions) {
      const cell = row.cells.get(field.key);
      if (!cell) continue;
      const answer = answerOf(cell, field);
      if (answer === null) unread.push({ field, cell });
      else {
        answers.set(field.key, answer);
        if (field.kind === 'scale') answered += 1;
      }
    }
    const date = dateOf(row.cells.get('date'), countsFrom);
    forms.push({ row, agency, quarter: date && quarterOf(date), answers, unread, answered });
  }
  return { forms, visitors };
}

/** Codes are ASCII; one typed on a Persian keyboard is the same code. */
function agencyOf({ cells }: FormRow): string {
  const raw = cells.get('agencyCode')?.raw ?? '';
  return OUR_CODE.test(raw) ? raw : toLatinDigits(normalizePersian(raw)).toUpperCase();
}

/** A date of a spreadsheet is a number of days; `14050301` is a date that was typed as one. */
function dateOf(cell: SheetCell | undefined, countsFrom: 1900 | 1904): JalaliDate | null {
  if (!cell) return null;
  const typed = readJalaliDate(cell.raw);
  return typed ?? (cell.type === 'number' ? fromExcelSerial(Number(cell.raw), countsFrom) : null);
}
