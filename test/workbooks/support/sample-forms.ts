import exceljs from 'exceljs';
import { collectionForms, type FormKind, writeFormDoor, writeFormWorkbook } from '#ingestion';
import type { Edition } from '#decree';
import { SAMPLE_EDITION } from './sample-edition.js';
import { SAMPLE_AGENCIES, SAMPLE_QUARTER } from './sample-workbook.js';

export type WrittenForm = Record<string, string | number>;

const OFFICE = { code: 'OFF-1', name: 'دفتر ارزیابی عملکرد' };
const QUESTIONS = Array.from({ length: 16 }, (_, index) => `q${index + 1}`);

/** The n-th questionnaire of an agency: all answers «زیاد», every third one of a man. */
export function sampleForm(agencyCode: string, index: number, change: WrittenForm = {}): WrittenForm {
  return {
    number: `${agencyCode}/${index + 1}`,
    agencyCode,
    date: '1405/02/15',
    sex: index % 3 === 0 ? 'مرد' : 'زن',
    age: 30 + index,
    education: 'کارشناسی',
    service: 'گواهی',
    visits: 1,
    ...Object.fromEntries(QUESTIONS.map((key) => [key, key === 'q15' ? 2 : 4])),
    blocked: 'خیر',
    departments: 1,
    disabled: index % 10 === 0 ? 'بلی' : 'خیر',
    ...(index === 0 ? { visitors: 600 } : {}),
    ...change,
  };
}

/** Thirty questionnaires of each of the two agencies. */
export function sampleForms(change: Readonly<Record<number, WrittenForm>> = {}): WrittenForm[] {
  return SAMPLE_AGENCIES.flatMap(({ code }, place) =>
    Array.from({ length: 30 }, (_, index) => sampleForm(code, index, change[place * 30 + index])),
  );
}

interface FormFile {
  readonly form?: FormKind;
  readonly edition?: Edition;
  readonly quarter?: string;
  readonly forms?: readonly WrittenForm[];
}

function inputOf({
  form = 'survey',
  edition = SAMPLE_EDITION,
  quarter = SAMPLE_QUARTER,
  forms = sampleForms(),
}: FormFile) {
  return { form, edition, office: OFFICE, quarter, agencies: SAMPLE_AGENCIES, forms };
}

export function sampleFormText(format: 'csv' | 'json', file: FormFile = {}): string {
  return writeFormDoor({ ...inputOf(file), format }).toString();
}

/** The filled workbook; optionally changed by hand. Rows of forms begin at 6. */
export async function sampleFormWorkbook(
  file: FormFile = {},
  edit?: (sheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void,
): Promise<Buffer> {
  const input = inputOf(file);
  const bytes = await writeFormWorkbook(input);
  if (!edit) return bytes;
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  const code = input.form === 'survey' ? 'questionnaire-1' : 'calls-1';
  const sheet = workbook.getWorksheet(collectionForms().get(code)?.sheet ?? '');
  if (!sheet) throw new Error('no sheet of forms');
  edit(sheet, workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
