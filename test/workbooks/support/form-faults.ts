import type { CellValue, Worksheet } from 'exceljs';
import type { FindingCode } from '#faults';
import { editionOne } from './edition-one.js';
import type { FailingFile } from './fixtures.js';
import { sampleForm, sampleForms, sampleFormWorkbook, type WrittenForm } from './sample-forms.js';
import { SAMPLE_AGENCIES } from './sample-workbook.js';

/** So that an agency has enough forms when one is spoilt. */
const ONE_MORE = [...sampleForms(), ...SAMPLE_AGENCIES.map(({ code }) => sampleForm(code, 30))];

/** One cell of an otherwise sound workbook of questionnaires. */
function cell(code: FindingCode, name: string, at: string, value: CellValue): FailingFile {
  return sheet(code, name, at, (rows) => {
    rows.getCell(at).value = value;
  });
}

function sheet(
  code: FindingCode,
  name: string,
  at: string | undefined,
  edit: (rows: Worksheet) => void,
): FailingFile {
  return {
    code,
    name,
    ...(at ? { cell: at } : {}),
    make: () => sampleFormWorkbook({ forms: ONE_MORE }, edit),
  };
}

function forms(code: FindingCode, name: string, at: string | undefined, rows: WrittenForm[]): FailingFile {
  return { code, name, ...(at ? { cell: at } : {}), make: () => sampleFormWorkbook({ forms: rows }) };
}

const unanswered = Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5'].map((key) => [key, '']));
/** Answers on a scale of ten: only those above five show it. */
const ofTen = sampleForms().map((form) => ({ ...form, q1: 8, q2: 9, q3: 10, q4: 7 }));
const [, other = { code: '', name: '' }] = SAMPLE_AGENCIES;

/** Of indicators that edition 1 has and the sample edition has not; with the visits of both agencies. */
function formsOfEditionOne(
  code: FindingCode,
  name: string,
  quarter: string,
  change: (form: WrittenForm, index: number) => WrittenForm,
): FailingFile {
  const own = sampleForms({ 30: { visitors: 1200 } }).map(change);
  return {
    code,
    name,
    isWarning: true,
    with: { quarter },
    make: () => sampleFormWorkbook({ edition: editionOne(), quarter, forms: own }),
  };
}

/**
 * A number, B agency, C date, D sex, E age, F education, G occupation, H service, I visits, J–Y questions, Z blocked,
 * AA departments, AB disabled, AC visitors. Forms in rows 6–35 and 36–65.
 */
export const FORM_FAULTS: readonly FailingFile[] = [
  sheet('FORM_PERSONAL_DATA', 'a-column-of-names', 'AD5', (rows) => {
    rows.getCell('AD5').value = 'نام و نام‌خانوادگی';
  }),
  cell('FORM_PERSONAL_DATA', 'a-telephone', 'G9', 'کارمند ۰۹۱۲۱۲۳۴۵۶۷'),
  cell('FORM_PERSONAL_DATA', 'a-national-number-for-the-serial', 'A9', '0499370899'),
  forms('FORMS_MISSING', 'blank', undefined, []),
  cell('ROW_AGENCY_UNKNOWN', 'form-of-nobody', 'B8', 'A-99'),
  cell('FILE_FIELD_MISSING', 'form-without-agency', 'B8', null),
  cell('FORM_DATE_UNREADABLE', 'no-day', 'C8', '1405/02/32'),
  cell('FORM_DATE_UNREADABLE', 'no-date', 'C8', null),
  cell('FORM_DATE_OUTSIDE', 'next-quarter', 'C8', '1405/04/01'),
  cell('FORM_DATE_OUTSIDE', 'serial-of-last-year', 'C8', 45_700),
  { ...cell('ANSWER_NOT_ON_SCALE', 'seven', 'M8', 7), isWarning: true },
  { ...cell('ANSWER_NOT_ON_SCALE', 'own-word', 'M8', 'بدک نبود'), isWarning: true },
  { ...cell('ANSWER_NOT_ON_SCALE', 'half', 'M8', 3.5), isWarning: true },
  { ...cell('ANSWER_NOT_IN_LIST', 'sex', 'D8', 'نامشخص'), isWarning: true },
  { ...cell('ANSWER_NOT_IN_LIST', 'blocked', 'Z8', 'شاید'), isWarning: true },
  { ...cell('ANSWER_NOT_A_COUNT', 'age', 'E8', 'جوان'), isWarning: true },
  { ...cell('ANSWER_NOT_A_COUNT', 'departments', 'AA8', 1.5), isWarning: true },
  forms('SCALE_OTHER', 'of-ten', undefined, ofTen),
  cell('FORM_NUMBER_REPEATED', 'entered-twice', 'A8', 'A-01/1'),
  {
    ...forms('FORM_REPEATED', 'pasted-twice', 'B67', [
      ...sampleForms(),
      ...[1, 2].map(() => sampleForm(other.code, 5, { number: '' })),
    ]),
    isWarning: true,
  },
  {
    ...forms('FORM_INCOMPLETE', 'five-blank', 'B66', [
      ...sampleForms(),
      sampleForm(other.code, 40, unanswered),
    ]),
    isWarning: true,
  },
  { ...forms('FORMS_TOO_FEW', 'twenty-nine', undefined, sampleForms().slice(0, -1)), isWarning: true },
  cell('VISITORS_DISAGREE', 'two-numbers', 'AC8', 700),
  cell('NUMERATOR_ABOVE_DENOMINATOR', 'more-forms-than-visits', 'AC6', 20),
  cell('FILE_FIELD_UNKNOWN', 'own-question', 'AD5', 'پرسش هفدهم'),
  sheet('FILE_FIELD_REPEATED', 'question-twice', 'AD1', (rows) => {
    rows.getCell('AD1').value = 'q4';
  }),
  sheet('FILE_FIELD_MISSING', 'without-q16', undefined, (rows) => {
    rows.spliceColumns(25, 1);
  }),
  { ...sheet('SHEET_RENAMED', 'forms', undefined, (rows) => (rows.name = 'ورود داده')), isWarning: true },
  sheet('SHEET_MISSING', 'forms', undefined, (rows) => {
    rows.getCell('B1').value = null;
    rows.getCell('B5').value = null;
  }),
  formsOfEditionOne('ANSWERS_MISSING', 'nobody-was-asked', '1405-Q1', (form, index) =>
    index < 30 ? { ...form, departments: '' } : form,
  ),
  formsOfEditionOne('PERIOD_NOT_COVERED', 'summer-alone', '1405-Q2', (form) => ({
    ...form,
    date: '1405/05/01',
  })),
];
