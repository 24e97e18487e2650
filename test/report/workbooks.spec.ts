import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import {
  buildAnnualModel,
  buildScorecardModel,
  renderAnnualWorkbook,
  renderScorecardWorkbook,
} from '#reporting';
import { smallAnnualInput, smallScorecardInput } from '../support/builders/small-agencies.js';
import { readSheet } from '../support/read-sheet.js';

async function opened(workbook: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(workbook).buffer);
  return book;
}

async function partsOf(workbook: Buffer): Promise<readonly string[]> {
  return Object.keys((await JSZip.loadAsync(new Uint8Array(workbook))).files);
}

async function partText(workbook: Buffer, name: string): Promise<string> {
  const archive = await JSZip.loadAsync(new Uint8Array(workbook));
  return (await archive.file(name)?.async('string')) ?? '';
}

const scorecard = await renderScorecardWorkbook(buildScorecardModel(smallScorecardInput()));
const annual = await renderAnnualWorkbook(buildAnnualModel(smallAnnualInput()));

describe.each([
  ['scorecard', scorecard, ['کارنامه', 'شاخص‌ها', 'داده‌ها', 'حقوق و روند', 'روش'], 'تأییدنشده', 1],
  [
    'annual',
    annual,
    ['خلاصه', 'رتبه‌بندی', 'دفتر سکوت', 'نرخ گزارش‌دهی', 'مواد', 'شاخص‌ها', 'روش'],
    'نمایشی',
    2,
  ],
] as const)('the %s workbook', (_, workbook, names, mark, charts) => {
  it('has its sheets, right to left, frozen, printed on A4 as wide as the page', async () => {
    const book = await opened(workbook);
    expect(book.worksheets.map(({ name }) => name)).toEqual(names);
    for (const sheet of book.worksheets) {
      expect(sheet.views[0]).toMatchObject({ rightToLeft: true, state: 'frozen' });
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    }
  });

  it('carries its mark in a row of every sheet and on every printed page', async () => {
    for (const sheet of (await opened(workbook)).worksheets) {
      expect(sheet.getCell('A3').text).toContain(mark);
      expect(sheet.headerFooter.oddHeader).toContain(mark);
    }
  });

  it('has native charts, each on a sheet of its own and declared', async () => {
    const parts = await partsOf(workbook);
    expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(charts);
    const types = await partText(workbook, '[Content_Types].xml');
    expect(types.match(/drawingml\.chart\+xml/g)).toHaveLength(charts);
    const chart = await partText(workbook, 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
  });

  it('every formula comes with the result that a program shows before it recalculates', async () => {
    for (const name of await partsOf(workbook)) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const sheet = await partText(workbook, name);
      expect(sheet.match(/<\/f>(?!<v>-?[\d.e-]+<\/v>)/g)).toBeNull();
    }
  });
});

describe(renderScorecardWorkbook.name, () => {
  it('shows real numbers in Persian digits, as formulas down to the reported ones', async () => {
    const indicators = await readSheet(scorecard, 'شاخص‌ها');
    const row = indicators.rows.findIndex((cells) => cells[0] === 'DIG-02') + 1;
    expect(indicators.cell(`I${row}`)).toEqual({
      value: 37.5,
      formula: `ROUND(ROUND(100*E${row}*H${row},9),0)/100`,
      format: '[$-3000429]#,##0.00',
    });
    expect(indicators.cell(`H${row}`).formula).toBe(`AVERAGE(F${row}:G${row})`);
    expect(indicators.cell(`F${row}`).formula).toMatch(/^'داده‌ها'!\$M\$\d+$/);
  });

  it('sums the articles to the total', async () => {
    const summary = await readSheet(scorecard, 'کارنامه');
    const row = summary.rows.findIndex((cells) => cells[0] === 'جمع') + 1;
    expect(summary.cell(`C${row}`)).toMatchObject({ value: 285, formula: `SUM(C${row - 3}:C${row - 1})` });
  });

  it('the same model gives the same bytes', async () => {
    const again = await renderScorecardWorkbook(buildScorecardModel(smallScorecardInput()));
    expect(again.equals(scorecard)).toBe(true);
  });

  it('a long name of an agency does not make the page footer longer than Excel allows', async () => {
    const input = smallScorecardInput();
    const agency = { ...input.agency, name: 'دستگاه & سازمان '.repeat(30) };
    const book = await opened(await renderScorecardWorkbook(buildScorecardModel({ ...input, agency })));
    for (const sheet of book.worksheets)
      expect((sheet.headerFooter.oddFooter ?? '').length).toBeLessThan(256);
  });

  it('without marks no row and no header speaks of one', async () => {
    const input = { ...smallScorecardInput(), marks: { isDemonstration: false, isUnconfirmed: false } };
    const book = await opened(await renderScorecardWorkbook(buildScorecardModel(input)));
    for (const sheet of book.worksheets) expect(sheet.headerFooter.oddHeader ?? '').toBe('');
  });
});

describe(renderAnnualWorkbook.name, () => {
  it('counts the ledger and averages the agencies by formulas', async () => {
    const summary = await readSheet(annual, 'خلاصه');
    const formulas = summary.rows.flatMap((cells, index) =>
      cells.map((_, column) => summary.cell(`${String.fromCharCode(65 + column)}${index + 1}`).formula),
    );
    const has = (start: string) => formulas.some((text) => text?.includes(start));
    expect([has('COUNTIF('), has('SUMIFS('), has('MEDIAN('), has('QUARTILE(')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('the same model gives the same bytes', async () => {
    const again = await renderAnnualWorkbook(buildAnnualModel(smallAnnualInput()));
    expect(again.equals(annual)).toBe(true);
  });

  it('a report of no agency at all is still a workbook', async () => {
    const empty = buildAnnualModel({ ...smallAnnualInput(), agencies: [] });
    expect((await opened(await renderAnnualWorkbook(empty))).worksheets).toHaveLength(7);
  });
});
