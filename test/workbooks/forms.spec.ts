import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indicatorsDue } from '#decree';
import { createWorkbookReader, type ReadContext, type ReadValue, type WorkbookReader } from '#ingestion';
import { messageOf } from '#platform';
import { editionOne } from './support/edition-one.js';
import {
  sampleForm,
  sampleForms,
  sampleFormText,
  sampleFormWorkbook,
  type WrittenForm,
} from './support/sample-forms.js';
import { sampleEvaluatorWorkbook } from './support/sample-workbook.js';

const edition = editionOne();
const CONTEXT: ReadContext = {
  editions: [edition],
  knownAgencies: new Set(['A-01', 'A-02']),
  today: '1405-04-10',
};
/** What the questionnaire feeds in a quarter without half-yearly indicators. */
const QUARTERLY = ['ACC-06', 'ACC-07', 'DIG-01', 'INF-07', 'NDS-01', 'OFF-12', 'SAT-01', 'SAT-02'];

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(() => reader.close());

const read = (bytes: Buffer | string) => reader.read(Buffer.from(bytes as string), CONTEXT);
const workbook = async (forms: readonly WrittenForm[], quarter = '1405-Q1') =>
  await read(await sampleFormWorkbook({ edition, forms, quarter }));
const numbers = (values: readonly ReadValue[]) =>
  values.map(({ sheet, cell, ...value }) => [value, [sheet, cell].length]);
const of = (values: readonly ReadValue[], agency: string, indicator: string) =>
  values.find((value) => value.agency === agency && value.indicator === indicator);
/** All but one agency and with the visits of both. */
const BOTH = sampleForms({ 30: { visitors: 1200 } });

describe('filled questionnaires', () => {
  it('become one value for each agency and indicator, which tells where it is from and on how many it rests', async () => {
    const { findings, values, isAccepted, identity } = await workbook(BOTH);
    expect(findings).toEqual([]);
    expect(isAccepted).toBe(true);
    expect(identity).toMatchObject({
      kind: 'evaluator',
      office: 'OFF-1',
      agency: null,
      form: 'questionnaire-1',
    });
    expect(values.map(({ agency, indicator }) => `${agency} ${indicator}`).sort()).toEqual(
      ['A-01', 'A-02'].flatMap((agency) => QUARTERLY.map((code) => `${agency} ${code}`)),
    );
    expect(of(values, 'A-01', 'DIG-01')).toEqual({
      agency: 'A-01',
      indicator: 'DIG-01',
      quarter: '1405-Q1',
      status: 'value',
      value: '75',
      n: '30',
      sheet: 'پاسخ‌ها',
      cell: 'M6:M35',
      raw: '۳۰ پاسخ از ۳۰ فرم، جمع ۲۲۵۰',
    });
    expect(of(values, 'A-02', 'SAT-02')).toMatchObject({
      numerator: '30',
      denominator: '1200',
      cell: 'AC36:AC65',
    });
    expect(of(values, 'A-02', 'NDS-01')).toMatchObject({ numerator: '0', denominator: '30' });
  });

  it('give the same by workbook, CSV and JSON', async () => {
    const forms = BOTH.map((form, index) =>
      index % 7 === 0 ? { ...form, q4: 'خیلی کم', q9: '', blocked: 'بلی' } : form,
    );
    const one = await workbook(forms);
    for (const format of ['csv', 'json'] as const) {
      const other = await read(sampleFormText(format, { edition, forms }));
      expect(other.findings).toEqual([]);
      expect(numbers(other.values)).toEqual(numbers(one.values));
      expect(other.identity).toEqual(one.identity);
    }
    const csv = await read(sampleFormText('csv', { edition, forms }));
    expect(of(csv.values, 'A-01', 'DIG-01')).toMatchObject({ sheet: 'CSV', cell: '36:13:65:13' });
    const json = await read(sampleFormText('json', { edition, forms }));
    expect(of(json.values, 'A-01', 'DIG-01')).toMatchObject({
      sheet: 'JSON',
      cell: '/forms/0/q4:/forms/29/q4',
    });
  });

  it.each([
    ['words of the scale', { q4: 'خیلی زیاد' }],
    ['words with Arabic letters and half-spaces', { q4: 'خيلي‌زياد' }],
    ['another word of the same step', { q4: 'عالی' }],
    ['Persian digits', { q4: '۵' }],
    ['Arabic digits', { q4: '٥' }],
    ['a date in words', { q4: 5, date: '۱ خرداد ۱۴۰۵' }],
    ['a date of two digits', { q4: 5, date: '05/3/1' }],
    ['a Gregorian date', { q4: 5, date: '2026-05-22' }],
    ['a date as a number of days', { q4: 5, date: 46_164 }],
    ['a date typed as one number', { q4: 5, date: 14_050_301 }],
    ['another word for the sex', { q4: 5, sex: 'خانم' }],
    ['a code in small letters and Persian digits', { q4: 5, agencyCode: 'a-۰۱' }],
  ])('are read with %s', async (_, change: WrittenForm) => {
    const { findings, values } = await workbook(sampleForms({ 1: change, 30: { visitors: 1200 } }));
    expect(findings).toEqual([]);
    // 29 × 75 + 100.
    expect(of(values, 'A-01', 'DIG-01')).toMatchObject({ value: '75.833333', n: '30' });
  });

  it('of a workbook that counts its days from 1904 have the same dates', async () => {
    const bytes = await sampleFormWorkbook({ edition, forms: BOTH }, (rows, book) => {
      book.properties.date1904 = true;
      rows.getCell('C7').value = 46_164 - 1_462;
    });
    expect((await read(bytes)).findings).toEqual([]);
  });

  it('without keys are found by the titles of their columns', async () => {
    const bytes = await sampleFormWorkbook({ edition, forms: BOTH }, (rows) => {
      rows.spliceRows(1, 1);
    });
    const { findings, values } = await read(bytes);
    expect(findings).toEqual([]);
    expect(of(values, 'A-01', 'DIG-01')).toMatchObject({ value: '75', cell: 'M5:M34' });
  });

  it('unread, blank and incomplete answers are left out and told', async () => {
    const unanswered = Object.fromEntries(['q1', 'q2', 'q3', 'q5', 'q6'].map((key) => [key, '']));
    const forms = sampleForms({
      1: { q4: 9 },
      2: { q4: '' },
      3: { ...unanswered, q4: 1 },
      30: { visitors: 1200 },
    });
    const { findings, values } = await workbook(forms);
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['ANSWER_NOT_ON_SCALE', 'warning', 'M7'],
      ['FORM_INCOMPLETE', 'warning', 'B9'],
      ['FORMS_TOO_FEW', 'warning', undefined],
    ]);
    expect(of(values, 'A-01', 'DIG-01')).toMatchObject({
      value: '75',
      n: '27',
      raw: '۲۷ پاسخ از ۳۰ فرم، جمع ۲۰۲۵',
    });
  });

  it('of what nobody answered there is no value and a warning', async () => {
    const forms = BOTH.map((form) => ({ ...form, departments: '', visitors: '' }));
    const { findings, values, isAccepted } = await workbook(forms);
    expect(findings.map(({ code, indicator, params }) => [code, indicator, params.agency])).toEqual([
      ['ANSWERS_MISSING', 'ACC-06', 'A-01'],
      ['ANSWERS_MISSING', 'SAT-02', 'A-01'],
      ['ANSWERS_MISSING', 'ACC-06', 'A-02'],
      ['ANSWERS_MISSING', 'SAT-02', 'A-02'],
    ]);
    expect(isAccepted).toBe(true);
    expect(of(values, 'A-01', 'ACC-06')).toBeUndefined();
    for (const { code, params } of findings) expect(messageOf(code, params)).not.toMatch(/[{}]/);
  });
});

describe('half-yearly indicators', () => {
  const half = (
    change: (form: WrittenForm, index: number) => WrittenForm = (form) => form,
  ): WrittenForm[] => [
    ...BOTH.map((form) => ({
      ...form,
      number: `${form.number ?? ''}-1`,
      date: '1405/02/01',
      visitors: '',
    })).map(change),
    ...BOTH.map((form) => ({ ...form, date: '1405/05/01' })).map(change),
  ];

  it('are measured from both quarters, quarterly ones from their own', async () => {
    const { findings, values } = await workbook(half(), '1405-Q2');
    expect(findings).toEqual([]);
    expect(of(values, 'A-01', 'SAT-01')).toMatchObject({ n: '30' });
    expect(of(values, 'A-01', 'SAT-02')).toMatchObject({ numerator: '30', denominator: '600' });
    expect(of(values, 'A-01', 'NDS-03')).toMatchObject({
      value: '75',
      n: '40',
      secondValue: '75',
      secondN: '20',
    });
    expect(of(values, 'A-01', 'DIS-05')).toMatchObject({ value: '75', n: '6' });
    const due = indicatorsDue(edition, '1405-Q2', 'evaluator').map(({ code }) => code);
    expect(new Set(values.map(({ indicator }) => indicator))).toEqual(
      new Set(due.filter((code) => !['OFF-08', 'CMP-04'].includes(code))),
    );
  });

  it('from forms of one quarter alone are warned of', async () => {
    const { findings, isAccepted } = await workbook(half().slice(60), '1405-Q2');
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['PERIOD_NOT_COVERED', { quarter: '1405-Q1' }],
    ]);
    expect(isAccepted).toBe(true);
    const { findings: ofOne } = await workbook(half().slice(30), '1405-Q2');
    expect(ofOne.map(({ params }) => params)).toEqual([{ quarter: '1405-Q1', agency: 'A-01' }]);
  });

  it('of a group that is not among thirty who were asked have nothing to report', async () => {
    const { findings, values } = await workbook(
      half((form) => ({ ...form, disabled: 'خیر' })),
      '1405-Q2',
    );
    expect(findings).toEqual([]);
    expect(of(values, 'A-01', 'DIS-05')).toMatchObject({
      status: 'nothing-to-report',
      raw: 'هیچ‌یک از ۶۰ پاسخ‌دهنده از این گروه نبود',
    });
  });

  it('of a group that too few were asked about are missing, not left out', async () => {
    const { findings, values } = await workbook(
      half((form, index) => ({ ...form, disabled: index % 30 < 10 ? 'خیر' : '' })),
      '1405-Q2',
    );
    expect(findings.map(({ code, indicator }) => [code, indicator])).toEqual([
      ['ANSWERS_MISSING', 'DIS-05'],
      ['ANSWERS_MISSING', 'DIS-05'],
    ]);
    expect(of(values, 'A-01', 'DIS-05')).toBeUndefined();
  });
});

describe('calls of the evaluation office', () => {
  const call = (agencyCode: string, other: WrittenForm): WrittenForm => ({
    agencyCode,
    date: '1405/03/31',
    ...other,
  });

  it('become the test calls passed and the satisfaction of complainants, each where there were such calls', async () => {
    const forms = [
      ...[1, 1, 1, 0].map((passed) => call('A-01', { call: 'آزمایشی', passed })),
      call('A-02', { call: 'تماس با شاکی', satisfaction: 'زیاد' }),
      call('A-02', { call: 'تماس با شاکی', satisfaction: 'کم' }),
    ];
    for (const bytes of [
      await sampleFormWorkbook({ form: 'calls', edition, forms }),
      sampleFormText('csv', { form: 'calls', edition, forms }),
      sampleFormText('json', { form: 'calls', edition, forms }),
    ]) {
      const { findings, values } = await read(bytes);
      expect(findings).toEqual([]);
      expect(values).toHaveLength(2);
      expect(of(values, 'A-01', 'OFF-08')).toMatchObject({
        numerator: '3',
        denominator: '4',
        raw: '۴ پاسخ از ۴ فرم',
      });
      expect(of(values, 'A-02', 'CMP-04')).toMatchObject({ value: '50', n: '2' });
    }
  });
});

describe('personal data', () => {
  it('refuses the file before anything is known of it, and is not repeated', async () => {
    const forms = sampleForms({ 3: { occupation: 'راننده ۰۹۱۲۳۴۵۶۷۸۹' } });
    for (const bytes of [
      await sampleFormWorkbook({ edition, forms }),
      Buffer.from(sampleFormText('csv', { edition, forms })),
      Buffer.from(sampleFormText('json', { edition, forms })),
    ]) {
      for (const { identity, findings } of [await reader.identify(bytes), await read(bytes)]) {
        expect(identity).toBeNull();
        expect(findings.map(({ code, params }) => [code, params])).toEqual([
          ['FORM_PERSONAL_DATA', { field: 'شغل' }],
        ]);
      }
    }
  });

  it.each(['نام خانوادگی', 'کد ملّی', 'شماره تماس', 'Mobile', 'National ID'])(
    'a column «%s» is refused',
    async (name) => {
      const csv = sampleFormText('csv', { edition, forms: BOTH }).replace(',visitors', `,visitors,${name}`);
      expect((await read(csv)).findings).toMatchObject([{ code: 'FORM_PERSONAL_DATA', cell: '35:30' }]);
    },
  );
});

describe('a form file that is none', () => {
  it.each([
    [
      'an unknown form',
      (text: string) => text.replace('questionnaire-1', 'questionnaire-9'),
      'FILE_FIELD_WRONG',
    ],
    ['no office', (text: string) => text.replace('OFF-1', ''), 'FILE_FIELD_MISSING'],
    ['no quarter', (text: string) => text.replace('1405-Q1', '1405-Q9'), 'FILE_FIELD_WRONG'],
    ['no forms', (text: string) => text.replace('"forms":', '"rows":'), 'FILE_FIELD_UNKNOWN'],
    [
      'a number for a form',
      (text: string) => text.replace('"forms": [', '"forms": [ 5,'),
      'FILE_FIELD_WRONG',
    ],
    ['another edition', (text: string) => text.replace('edition-1', 'edition-7'), 'TEMPLATE_EDITION_OTHER'],
  ])('%s', async (_, change, code) => {
    const json = sampleFormText('json', { edition, forms: [sampleForm('A-01', 0)] });
    expect((await read(change(json))).findings).toMatchObject([{ code }]);
  });

  it('blank from the system is told to be blank, by every door', async () => {
    const blank = { edition, forms: [] };
    for (const bytes of [
      await sampleFormWorkbook(blank),
      sampleFormText('csv', blank),
      sampleFormText('json', blank),
    ])
      expect((await read(bytes)).findings.map(({ code }) => code)).toEqual(['FORMS_MISSING']);
  });

  it('whatever is cut out of it, it is answered with findings or values, never with a crash', async () => {
    const forms = BOTH.slice(0, 3);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          sampleFormText('csv', { edition, forms }),
          sampleFormText('json', { edition, forms }),
        ),
        fc.nat(4_500),
        fc.nat(60),
        fc.string({ maxLength: 5 }),
        async (text, at, length, noise) => {
          const { findings, values } = await read(text.slice(0, at) + noise + text.slice(at + length));
          expect(findings.length + values.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a workbook of indicators is still one', async () => {
    const { identity } = await reader.identify(await sampleEvaluatorWorkbook());
    expect(identity).not.toHaveProperty('form');
  });
});
