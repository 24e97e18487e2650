import { type FormMeasure, type Indicator, partsOf } from '#decree';
import type { Finding } from '#faults';
import { toPersianDigits } from '#persian';
import type { ReadValue } from '../checked-workbook.js';
import type { FilledForm } from './filled-form.js';
import type { FormBook } from './form-book.js';
import { measureForms, type Measured } from './measure-forms.js';
import { formsByAgency, isValidForm } from './valid-forms.js';
import { visitorsOf } from './visitors-of.js';

/**
 * The values of every agency of the file, in the order of the file and of the form's measures. Of what nobody answered
 * there is no value and a warning; where enough people were asked and nobody belongs to the group («no visitor was a
 * disabled person») there is nothing to report, and the answers that say so are its evidence (docs/decisions).
 */
export function valuesOfForms(book: FormBook): {
  readonly values: readonly ReadValue[];
  readonly faults: readonly Finding[];
} {
  const { sheet, due, context } = book;
  const values: ReadValue[] = [];
  const faults: Finding[] = [];
  for (const [agency, own] of formsByAgency(book.forms, { sheet, context })) {
    for (const measure of sheet.form.measures) {
      const of = due.get(measure.indicator);
      if (!of) continue;
      const inPeriod = own.filter(({ quarter }) => quarter !== null && of.quarters.includes(quarter));
      const valid = inPeriod.filter((form) => isValidForm(form, sheet));
      const told = measure.rule === 'coverage' ? visitorsOf(book, agency) : undefined;
      const measured = measureForms(
        measure,
        sheet.form,
        valid.map(({ answers }) => answers),
        told,
      );
      const place = { agency, measure, indicator: of.indicator, inPeriod };
      if (measured && isWhole(of.indicator, measured) && !isOfNobody(measured))
        values.push({ ...valueOf(book, place, measured.parts), raw: rawOf(measured, inPeriod.length) });
      else if (
        measure.whenNone === 'nothing-to-report' &&
        isGroupAbsent(measure, valid, sheet.form.minimumForms)
      )
        values.push({
          ...valueOf(book, place, {}),
          status: 'nothing-to-report',
          raw: noneOf(measure, valid),
        });
      else if (measure.whenNone !== 'left-out' && valid.length > 0)
        faults.push({
          code: 'ANSWERS_MISSING',
          severity: 'warning',
          sheet: sheet.name,
          indicator: measure.indicator,
          params: { indicator: measure.indicator, agency },
          count: 1,
        });
    }
  }
  return { values, faults };
}

/** A value is made of all the numbers that its kind has. */
function isWhole({ kind }: Indicator, { parts }: Measured): boolean {
  return partsOf(kind).every((name) => parts[name] !== undefined);
}

/** No visits at all beside filled forms: a fault of the visits, which their check tells. */
function isOfNobody({ parts }: Measured): boolean {
  return parts.denominator === '0';
}

interface Place {
  readonly agency: string;
  readonly measure: FormMeasure;
  readonly indicator: Indicator;
  /** Its forms of the period, valid or not. */
  readonly inPeriod: readonly FilledForm[];
}

function valueOf(
  { sheet }: FormBook,
  { agency, measure, indicator, inPeriod }: Place,
  parts: Measured['parts'],
): ReadValue {
  const key = measure.of[0] ?? '';
  const last = measure.of.at(-1) ?? key;
  const [first, end] = [inPeriod[0]?.row, inPeriod.at(-1)?.row];
  const from = first?.refOf(key) ?? '';
  const to = end?.refOf(last) ?? from;
  return {
    indicator: indicator.code,
    quarter: sheet.identity.quarter,
    status: 'value',
    agency,
    ...parts,
    sheet: sheet.name,
    cell: from === to ? from : `${from}:${to}`,
    raw: '',
  };
}

/** «۲۱۴ پاسخ از ۲۲۰ فرم»: what the number rests on; what single people answered is told nowhere. */
function rawOf({ answers, sum }: Measured, forms: number): string {
  const rests = `${answers} پاسخ از ${forms} فرم`;
  return toPersianDigits(sum === undefined ? rests : `${rests}، جمع ${sum.replace('.', '٫')}`);
}

function isGroupAbsent({ among }: FormMeasure, valid: readonly FilledForm[], minimum: number): boolean {
  if (!among) return false;
  const told = valid.flatMap(({ answers }) => {
    const answer = answers.get(among.field);
    return answer === undefined ? [] : [typeof answer === 'number' ? (answer === 1 ? 'yes' : 'no') : answer];
  });
  const isIn = (group: string | undefined): boolean => group === undefined || told.includes(group);
  return told.length >= minimum && !(isIn(among.first) && isIn(among.second));
}

function noneOf({ among }: FormMeasure, valid: readonly FilledForm[]): string {
  const told = valid.filter(({ answers }) => answers.has(among?.field ?? '')).length;
  return toPersianDigits(`هیچ‌یک از ${told} پاسخ‌دهنده از این گروه نبود`);
}
