import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { indicatorsDue, type ReportedValue } from '#decree';
import {
  checkHistory,
  createWorkbookReader,
  prefillOf,
  SHEET_NAMES,
  type WorkbookReader,
  writeAgencyWorkbook,
  writeDoorTemplate,
  writeEvaluatorWorkbook,
} from '#ingestion';
import { editionOne } from './support/edition-one.js';
import { editWorkbook } from './support/edit-workbook.js';

const edition = editionOne();
const AGENCY = { code: 'A-01', name: 'سازمان نمونهٔ یک' };
const QUARTER = '1405-Q2';
const BEFORE = '1405-Q1';
const NOTE = 'از سه‌ماههٔ پیش (سه‌ماههٔ اول ۱۴۰۵)؛ درست است؟';

const before = (indicator: string, denominator: string): ReportedValue => {
  return { indicator, quarter: BEFORE, status: 'value', numerator: '40', denominator };
};
const prefill = prefillOf(edition, QUARTER, [before('SDK-01', '52'), before('TRN-01', '1250')]);
const input = { edition, agency: AGENCY, quarter: QUARTER, prefill };

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(() => reader.close());

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  return workbook;
}

/** Every text that a person sees in a sheet. */
function textsOf(sheet: exceljs.Worksheet | undefined): string[] {
  const texts: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
}

describe('a workbook prefilled with constants of the last quarter', () => {
  it('holds them in cells that are open, of another colour, and ask whether they still hold', async () => {
    await editWorkbook(await writeAgencyWorkbook(input), ({ cell }) => {
      for (const [code, number] of [['SDK-01', 52] as const, ['TRN-01', 1250] as const]) {
        const carried = cell(code, 'input2');
        expect(carried.value).toBe(number);
        expect(JSON.stringify(carried.note)).toContain(NOTE);
        expect(carried.protection.locked).toBe(false);
        expect(carried.fill).not.toEqual(cell('OFF-06', 'input2').fill);
        expect(cell(code, 'input1').value).toBeNull();
      }
    });
  });

  it('lists them in the guide, so that nobody signs them unread', async () => {
    const guide = textsOf((await opened(await writeAgencyWorkbook(input))).getWorksheet(SHEET_NAMES.guide));
    const lines = guide.filter((text) => text.includes(NOTE));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('تعداد واحدهای خدمت‌رسان: ۵۲');
    const blank = await opened(await writeAgencyWorkbook({ ...input, prefill: [] }));
    expect(textsOf(blank.getWorksheet(SHEET_NAMES.guide)).join()).not.toContain('درست است؟');
  });

  it.each(['xlsx', 'csv', 'json'] as const)('as %s asks for all the rest', async (format) => {
    const bytes =
      format === 'xlsx' ? await writeAgencyWorkbook(input) : writeDoorTemplate({ ...input, format });
    const { findings, values } = await reader.read(bytes, { editions: [edition] });
    expect(values).toEqual([]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['VALUE_MISSING']));
    expect(findings.map(({ indicator }) => indicator)).toEqual(
      indicatorsDue(edition, QUARTER, 'agency').map(({ code }) => code),
    );
    expect(findings.find(({ indicator }) => indicator === 'SDK-01')?.params).toEqual({
      part: 'تعداد واحدهای دارای میز خدمت حضوری',
    });
  });

  it.each(['csv', 'json'] as const)('as %s says beside the row where a number comes from', (format) => {
    expect(writeDoorTemplate({ ...input, format }).toString()).toContain(`denominator: ${NOTE}`);
    expect(writeDoorTemplate({ ...input, prefill: [], format }).toString()).not.toContain('carried');
  });

  it('takes a value of the quarter itself before any carried number', async () => {
    const value: ReportedValue = { ...before('SDK-01', '53'), quarter: QUARTER };
    await editWorkbook(await writeAgencyWorkbook({ ...input, values: [value] }), ({ cell }) => {
      expect(cell('SDK-01', 'input2').value).toBe(53);
      expect(cell('SDK-01', 'input2').note).toBeUndefined();
    });
  });

  it('has the same bytes each time', async () => {
    expect(await writeAgencyWorkbook(input)).toEqual(await writeAgencyWorkbook(input));
  });

  it('is not taken for last quarter’s file: its constants may stay as they were', () => {
    const due = indicatorsDue(edition, '1405-Q1', 'agency').filter(({ kind }) => kind === 'ratio');
    const of = (quarter: string, changed: (code: string) => boolean) =>
      due.map(({ code }, index) => ({
        ...before(code, '1200'),
        quarter,
        numerator: String(40 + (changed(code) ? index : 0)),
      }));
    const read = (values: readonly ReportedValue[]) =>
      values.map((value) => ({ ...value, agency: 'A-01', sheet: SHEET_NAMES.data, cell: 'F7', raw: '' }));
    const constants = ['SDK-01', 'SDK-02', 'IMP-02', 'ACC-02', 'TRN-01'];
    const codes = (changed: (code: string) => boolean): string[] =>
      checkHistory(
        read(of('1405-Q2', changed)).map((value) => ({ ...value, quarter: '1405-Q2' })),
        edition,
        new Map([['A-01', { values: of('1405-Q1', () => false) }]]),
      ).map(({ code }) => code);
    expect(codes((code) => !constants.includes(code))).toEqual([]);
    expect(codes(() => false)).toEqual(['VALUES_AS_BEFORE']);
  });
});

describe('a blank workbook of a demonstration', () => {
  const office = { edition, office: { code: 'O-1', name: 'دفتر' }, quarter: QUARTER, agencies: [AGENCY] };

  it.each([
    ['an agency', (isDemonstration: boolean) => writeAgencyWorkbook({ ...input, isDemonstration })],
    ['an office', (isDemonstration: boolean) => writeEvaluatorWorkbook({ ...office, isDemonstration })],
  ])('of %s says «نمایشی» on both sheets and on every printed page', async (_, write) => {
    const workbook = await opened(await write(true));
    const real = await opened(await write(false));
    for (const name of [SHEET_NAMES.guide, SHEET_NAMES.data]) {
      const sheet = workbook.getWorksheet(name);
      expect(textsOf(sheet).join()).toContain('نمایشی');
      expect(sheet?.headerFooter.oddHeader).toContain('نمایشی');
      expect(sheet?.headerFooter.oddFooter).toContain('نمایشی');
      expect(textsOf(real.getWorksheet(name)).join()).not.toContain('نمایشی');
      expect(real.getWorksheet(name)?.headerFooter.oddFooter).not.toContain('نمایشی');
    }
  });

  it.each(['csv', 'json'] as const)('says so as %s, and is read all the same', async (format) => {
    const bytes = writeDoorTemplate({ ...input, format, isDemonstration: true });
    expect(bytes.toString()).toContain('نمایشی');
    expect(writeDoorTemplate({ ...input, format }).toString()).not.toContain('نمایشی');
    const { identity } = await reader.read(bytes, { editions: [edition] });
    expect(identity).toMatchObject({ agency: 'A-01', quarter: QUARTER });
  });
});

describe('a blank CSV or JSON of an evaluation office', () => {
  const office = {
    edition,
    office: { code: 'O-1', name: 'دفتر ارزیابی' },
    quarter: QUARTER,
    agencies: [AGENCY, { code: 'A-02', name: 'ادارهٔ نمونه' }],
  };
  const due = indicatorsDue(edition, QUARTER, 'evaluator');

  it.each(['csv', 'json'] as const)('as %s asks for each indicator of each agency', async (format) => {
    const { identity, findings } = await reader.read(writeDoorTemplate({ ...office, format }), {
      editions: [edition],
      knownAgencies: new Set(['A-01', 'A-02']),
    });
    expect(identity).toMatchObject({ kind: 'evaluator', office: 'O-1', agency: null, quarter: QUARTER });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['VALUE_MISSING']));
    expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(2 * due.length);
  });

  it.each(['csv', 'json'] as const)('as %s gives the values that the workbook gives', async (format) => {
    const values = office.agencies.flatMap(({ code: agency }) =>
      due.map(({ code, parts }): ReportedValue & { agency: string } => ({
        agency,
        indicator: code,
        quarter: QUARTER,
        status: 'value',
        ...Object.fromEntries(parts.map(({ name }, slot) => [name, String(40 + slot)])),
      })),
    );
    const bare = async (bytes: Buffer): Promise<object[]> =>
      (await reader.read(bytes, { editions: [edition] })).values.map(
        ({ sheet: _sheet, cell: _cell, raw: _raw, ...value }) => value,
      );
    const expected = await bare(await writeEvaluatorWorkbook({ ...office, values }));
    expect(expected).toHaveLength(values.length);
    expect(await bare(writeDoorTemplate({ ...office, values, format }))).toEqual(expected);
  });
});
