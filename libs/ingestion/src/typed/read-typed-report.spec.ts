import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { indicatorsDue } from '#decree';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook, reportedValue } from '../../../../test/support/filled-workbook.js';
import { DEFAULT_READ_LIMITS } from '../read/read-limits.js';
import { readTypedReport } from './read-typed-report.js';

const AGENCY = { code: 'N-01', name: 'سازمان نمونهٔ یکم' };
const QUARTER = '1405-Q2';
const EDITION = editionOne();
const DUE = indicatorsDue(EDITION, QUARTER, 'agency');
const codeOf = (kind: string): string => DUE.find((indicator) => indicator.kind === kind)?.code ?? '';

const read = (bytes: Buffer) => readTypedReport(bytes, [EDITION], DEFAULT_READ_LIMITS);
const rowOf = (bytes: Buffer, code: string) => read(bytes).rows.find((row) => row.code === code);

/** The workbook with a text typed into the first number of an indicator. */
async function withText(code: string, text: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await filledWorkbook(AGENCY, QUARTER)).buffer);
  const sheet = workbook.getWorksheet('شاخص‌ها');
  const keys = sheet?.getRow(1);
  let column = 0;
  keys?.eachCell((cell, index) => {
    if (cell.text === 'input1') column = index;
  });
  sheet?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.text === code) row.getCell(column).value = text;
    });
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe(readTypedReport.name, () => {
  it('gives every number of a workbook, and yes and no by their words', async () => {
    const { rows, nothingToReport } = read(await filledWorkbook(AGENCY, QUARTER));
    expect(nothingToReport).toBe(false);
    expect(rows.map(({ code }) => code)).toEqual(DUE.map(({ code }) => code));
    for (const indicator of DUE) {
      const { numerator, denominator, value, n, secondValue, secondN } = reportedValue(indicator, QUARTER);
      const said =
        indicator.kind === 'yes-no'
          ? { value: 'بلی' }
          : { numerator, denominator, value, n, secondValue, secondN };
      expect(rows.find(({ code }) => code === indicator.code)).toEqual({
        code: indicator.code,
        ...JSON.parse(JSON.stringify(said)),
      });
    }
  });

  it('gives what is no number as it was typed', async () => {
    const code = codeOf('ratio');
    expect(rowOf(await withText(code, '۱۲ نفر'), code)).toMatchObject({ code, numerator: '۱۲ نفر' });
  });

  it('gives statuses by their keys, with the reason', async () => {
    const [one, other] = DUE.filter(({ kind }) => kind === 'ratio').map(({ code }) => code);
    const bytes = await filledWorkbook(AGENCY, QUARTER, {
      [one ?? '']: { status: 'nothing-to-report' },
      [other ?? '']: { status: 'not-applicable', reason: 'ملاقات ندارد' },
    });
    expect(rowOf(bytes, one ?? '')).toEqual({ code: one, status: 'nothing-to-report' });
    expect(rowOf(bytes, other ?? '')).toEqual({
      code: other,
      status: 'not-applicable',
      reason: 'ملاقات ندارد',
    });
  });

  it('reads JSON as it was written', () => {
    const code = codeOf('ratio');
    const report = {
      agency: 'N-01',
      quarter: QUARTER,
      edition: EDITION.code,
      templateVersion: EDITION.templateVersion,
      nothingToReport: true,
      values: [
        { code, numerator: '٣', denominator: 'ده' },
        { code: 'XX-99', value: '1' },
      ],
    };
    expect(read(Buffer.from(JSON.stringify(report)))).toEqual({
      nothingToReport: true,
      rows: [{ code, numerator: '٣', denominator: 'ده' }],
    });
  });

  it('has nothing of a workbook of another making', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('شاخص‌ها').getCell('A1').value = 12;
    expect(read(Buffer.from(await workbook.xlsx.writeBuffer())).rows).toEqual([]);
  });
});
