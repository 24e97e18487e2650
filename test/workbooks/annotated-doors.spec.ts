import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import type { Finding } from '#faults';
import { type Annotation, createWorkbookReader, SHEET_NAMES, type WorkbookReader } from '#ingestion';
import { messageOf } from '#platform';
import { sampleForms, sampleFormText } from './support/sample-forms.js';
import { sampleCsv, sampleJson } from './support/sample-doors.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';

const CONTEXT = {
  editions: [SAMPLE_EDITION],
  agencies: [{ code: 'A-01', name: 'سازمان نمونهٔ یک' }],
};

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(async () => await reader.close());

const annotationOf = ({ cell, cells, sheet, indicator, ...finding }: Finding): Annotation => ({
  ...finding,
  sheet: sheet ?? null,
  cell: cell ?? null,
  cells: cells ?? (cell === undefined ? [] : [cell]),
  indicator: indicator ?? null,
  indicatorTitle: null,
  message: messageOf(finding.code, finding.params),
});

async function annotated(text: string): Promise<{ findings: readonly Finding[]; copy: Buffer }> {
  const bytes = Buffer.from(text);
  const { findings } = await reader.read(bytes, CONTEXT);
  const { bytes: copy } = await reader.annotate(bytes, findings.map(annotationOf), CONTEXT);
  return { findings, copy: copy ?? Buffer.alloc(0) };
}

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  return workbook;
}

/** The lines of the first sheet: sheet, cell, sentence. */
async function linesOf(bytes: Buffer): Promise<string[][]> {
  const sheet = (await opened(bytes)).worksheets[0];
  const lines: string[][] = [];
  sheet?.eachRow((row, number) => {
    if (number > 4) lines.push([3, 4, 7].map((column) => row.getCell(column).text));
  });
  return lines;
}

/** A finding without its place, which is another in a workbook. */
const bare = ({ code, indicator, params }: Finding): object => ({ code, indicator, params });

describe('the annotated copy of a CSV or JSON', () => {
  it.each([
    ['CSV', sampleCsv],
    ['JSON', sampleJson],
  ])('is the workbook of its agency with the same values: %s', async (_, sample) => {
    const before = await reader.read(Buffer.from(sample()), CONTEXT);
    const { copy } = await annotated(sample());
    const after = await reader.read(copy, CONTEXT);
    const valueOf = ({ sheet: _s, cell: _c, raw: _r, ...value }: (typeof after.values)[number]): object =>
      value;
    expect(after.values.map(valueOf)).toEqual(before.values.map(valueOf));
    expect([after.isAccepted, after.identity]).toEqual([true, before.identity]);
    expect((await opened(copy)).worksheets.map(({ name }) => name)).toEqual([
      'یافته‌ها',
      SHEET_NAMES.guide,
      SHEET_NAMES.data,
      SHEET_NAMES.identity,
    ]);
  });

  it('has each fault at the cell where it would be mended, with its address in the file that was sent', async () => {
    const sent = JSON.parse(sampleJson()) as { values: Record<string, unknown>[] };
    const at = sent.values.findIndex(({ code }) => code === 'CNT-01');
    Object.assign(sent.values[at] ?? {}, { value: 'حدود ۱۲' });
    sent.values.push({ code: 'XXX-99', value: '1' });
    const { findings, copy } = await annotated(JSON.stringify(sent));
    const lines = await linesOf(copy);
    const [sheet, cell = '', sentence] = lines.find(([, , text]) => text?.includes('حدود ۱۲')) ?? [];
    expect(sheet).toBe(SHEET_NAMES.data);
    expect(sentence).toContain(`/values/${at}/value`);
    const data = (await opened(copy)).getWorksheet(SHEET_NAMES.data);
    expect(data?.getCell(cell).text).toBe('حدود ۱۲');
    expect(data?.getCell(cell).note).toBeDefined();
    expect(lines).toContainEqual(['JSON', `/values/${sent.values.length - 1}/code`, expect.any(String)]);
    const again = await reader.read(copy, CONTEXT);
    expect(again.findings.map(bare)).toEqual(
      findings.filter(({ code }) => code !== 'ROW_INDICATOR_UNKNOWN').map(bare),
    );
  });

  it('says what a person would have entered: words of the lists, plain numbers', async () => {
    const csv = sampleCsv()
      .replace(/^YES-01,([^\r\n]*)$/m, 'YES-01,پرسش,,,true,,,,,,,')
      .replace(/^CNT-01,([^\r\n]*)$/m, 'CNT-01,شمارش,,,,,,,missing,,,');
    const { copy } = await annotated(csv);
    const texts: string[] = [];
    (await opened(copy)).getWorksheet(SHEET_NAMES.data)?.eachRow((row) => {
      row.eachCell((cell) => texts.push(cell.text));
    });
    expect(texts).toEqual(expect.arrayContaining(['بلی', 'آمار در دست نیست']));
    expect(texts).not.toEqual(expect.arrayContaining(['missing']));
  });

  it.each(['csv', 'json'] as const)('is, of collected forms, their workbook: %s', async (format) => {
    const forms = sampleForms({ 4: { q3: 9 } });
    const { findings, copy } = await annotated(sampleFormText(format, { forms }));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'ANSWER_NOT_ON_SCALE' }));
    const again = await reader.read(copy, CONTEXT);
    expect(again.findings.map(bare)).toEqual(findings.map(bare));
    const { sheet = '', cell = '' } = again.findings.find(({ code }) => code === 'ANSWER_NOT_ON_SCALE') ?? {};
    const marked = (await opened(copy)).getWorksheet(sheet)?.getCell(cell);
    expect([marked?.text, marked?.note]).toEqual(['9', expect.anything()]);
  });

  it('is none of one that cannot be read', async () => {
    const made = await reader.annotate(Buffer.from('{"agency":'), [], CONTEXT);
    expect(made).toMatchObject({ bytes: null, findings: [{ code: 'FILE_JSON_BROKEN' }] });
  });
});
