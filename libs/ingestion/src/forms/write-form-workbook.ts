import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { quarterTitle } from '#calendar';
import type { CollectionForm, FormField } from '#decree';
import { columnLetters } from '../template/column-letters.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { bytesOfWorkbook } from '../write/build-workbook.js';
import { CELL_STYLES } from '../write/cell-styles.js';
import { DEMONSTRATION_MARK } from '../write/demonstration-note.js';
import { pageMarks } from '../write/page-marks.js';
import { writeGuideSheet } from '../write/write-guide-sheet.js';
import { writeIdentitySheet } from '../write/write-identity-sheet.js';
import { formGuideLines } from './form-guide-lines.js';
import { type FormTemplateInput, identityOfForm } from './form-template.js';
import { wordsOfField } from './words-of-field.js';

/** Rows over which lists are offered; whoever pastes more is read all the same. */
const OFFERED_ROWS = 5_000;
const AGENCIES_SHEET = 'دستگاه‌ها';
const SEVERAL_LINES = 92;

const WIDTHS: Readonly<Record<FormField['kind'], number>> = {
  agency: 13,
  date: 13,
  scale: 12,
  'yes-no': 13,
  count: 12,
  choice: 15,
  text: 20,
  number: 12,
  visitors: 17,
};

/** exceljs 4.4 has the method and its types do not. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/**
 * The workbook in which the evaluation office enters collected forms, a row each, with the codes of its agencies. No
 * cell is locked: answers are pasted in by the hundred. Equal input gives equal bytes.
 * @throws DomainError QUARTER_UNKNOWN
 */
export async function writeFormWorkbook(input: FormTemplateInput): Promise<Buffer> {
  const { form, identity } = identityOfForm(input);
  const { isDemonstration = false } = input;
  return await bytesOfWorkbook(async (workbook) => {
    await writeGuideSheet(workbook, formGuideLines(form, isDemonstration), { isDemonstration });
    writeRows(workbook, form, input);
    writeAgencies(workbook, input.agencies);
    writeIdentitySheet(workbook, identity);
  });
}

function writeRows(workbook: Workbook, form: CollectionForm, input: FormTemplateInput): void {
  const { isDemonstration = false } = input;
  const sheet = workbook.addWorksheet(form.sheet, {
    properties: { tabColor: { argb: 'FF0F4C4A' } },
    views: [
      { rightToLeft: true, showGridLines: true, state: 'frozen', xSplit: 3, ySplit: DATA_ROWS.heading },
    ],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: pageMarks({ isDemonstration }),
  });
  sheet.columns = form.fields.map(({ kind }) => ({
    width: WIDTHS[kind],
    style: (kind === 'text' || kind === 'agency' || kind === 'number' || kind === 'date'
      ? CELL_STYLES.note
      : CELL_STYLES.inputChoice) as Style,
  }));
  sheet.getRow(DATA_ROWS.keys).values = form.fields.map(({ key }) => key);
  sheet.getRow(DATA_ROWS.keys).hidden = true;
  const last = form.fields.length;
  const title = isDemonstration ? `${form.title}  ·  ${DEMONSTRATION_MARK}` : form.title;
  line(sheet, DATA_ROWS.title, last, title, CELL_STYLES.title, 34);
  const owner = `${input.office.name} · ${quarterTitle(input.quarter)}`;
  line(sheet, DATA_ROWS.owner, last, owner, CELL_STYLES.owner, 24);
  writeAxes(sheet, form);
  const heading = sheet.getRow(DATA_ROWS.heading);
  heading.height = SEVERAL_LINES;
  form.fields.forEach((field, index) => {
    const cell = heading.getCell(index + 1);
    cell.value = field.title;
    cell.style = CELL_STYLES.heading as Style;
    offer(sheet, columnLetters(index + 1), field, form, input.agencies.length);
  });
  (input.forms ?? []).forEach((row, index) => {
    sheet.getRow(DATA_ROWS.first + index).values = form.fields.map(({ key }) => row[key] ?? null);
  });
}

/** The six axes over their questions. */
function writeAxes(sheet: Worksheet, { fields }: CollectionForm): void {
  const row = sheet.getRow(DATA_ROWS.hint);
  row.height = 30;
  let from = 0;
  fields.forEach(({ axis }, index) => {
    const cell = row.getCell(index + 1);
    cell.style = CELL_STYLES.band as Style;
    if (fields[index + 1]?.axis === axis) return;
    if (index > from) sheet.mergeCells(DATA_ROWS.hint, from + 1, DATA_ROWS.hint, index + 1);
    row.getCell(from + 1).value = axis ?? '';
    from = index + 1;
  });
}

function line(
  sheet: Worksheet,
  row: number,
  columns: number,
  value: string,
  style: object,
  height: number,
): void {
  sheet.mergeCells(row, 1, row, columns);
  const cell = sheet.getRow(row).getCell(1);
  cell.value = value;
  cell.style = style as Style;
  sheet.getRow(row).height = height;
}

/** What a column accepts is only offered: words and digits of other shapes are read too. */
function offer(
  sheet: Worksheet,
  letters: string,
  field: FormField,
  form: CollectionForm,
  agencies: number,
): void {
  const formula = listFormula(field, form, agencies);
  const target = (sheet as unknown as WithValidations).dataValidations;
  const prompt = {
    showInputMessage: true,
    promptTitle: field.title.slice(0, 30),
    prompt: wordsOfField(field, form),
  };
  target.add(
    `${letters}${DATA_ROWS.first}:${letters}${DATA_ROWS.first + OFFERED_ROWS - 1}`,
    formula === null
      ? ({ type: 'any', allowBlank: true, ...prompt } as unknown as DataValidation)
      : { type: 'list', allowBlank: true, formulae: [formula], showErrorMessage: false, ...prompt },
  );
}

function listFormula(field: FormField, { scale }: CollectionForm, agencies: number): string | null {
  switch (field.kind) {
    case 'agency':
      return agencies === 0 ? null : `'${AGENCIES_SHEET}'!$A$2:$A$${agencies + 1}`;
    case 'scale':
      return `"${scale.map(({ value }) => value).join(',')}"`;
    case 'yes-no':
      return '"بلی,خیر"';
    case 'choice':
      return `"${(field.choices ?? []).map(({ title }) => title).join(',')}"`;
    case 'date':
    case 'count':
    case 'text':
    case 'number':
    case 'visitors':
      return null;
  }
}

function writeAgencies(workbook: Workbook, agencies: readonly WorkbookAgency[]): void {
  const sheet = workbook.addWorksheet(AGENCIES_SHEET, {
    views: [{ rightToLeft: true, state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = [{ width: 14 }, { width: 50 }];
  for (const values of [['کد دستگاه', 'نام دستگاه'], ...agencies.map(({ code, name }) => [code, name])])
    sheet.addRow(values).eachCell((cell, column) => {
      cell.style = (column === 1 ? CELL_STYLES.code : CELL_STYLES.text) as Style;
    });
}
