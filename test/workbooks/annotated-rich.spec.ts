import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { SHEET_NAMES } from '#ingestion';
import { annotateWorkbook } from '../../libs/ingestion/src/annotate/annotate-workbook.js';
import { DEFAULT_READ_LIMITS } from '../../libs/ingestion/src/read/read-limits.js';
import { anAnnotation } from './support/an-annotation.js';
import { partsOfWorkbook } from './support/parts-of-workbook.js';
import { richWorkbook } from './support/rich-workbook.js';
import { SOFFICE, savedByLibreOffice } from './support/saved-by-libreoffice.js';

const FOUND = [
  anAnnotation('F7', { cells: ['F7', 'F8', 'F9'], count: 3 }),
  anAnnotation('K9', { severity: 'warning', code: 'VALUE_NOT_DUE', message: 'خواسته نشده است.' }),
  anAnnotation('S9'),
];
/** Parts in which the marks are, and what says that they are there. */
const TOUCHED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet2.xml',
  'xl/worksheets/_rels/sheet2.xml.rels',
];
const isTouched = (name: string): boolean =>
  TOUCHED.includes(name) || /^xl\/(comments|drawings\/vmlDrawing|sheet1\.xml)/.test(name);

const annotate = (bytes: Buffer): Buffer => annotateWorkbook(bytes, FOUND, DEFAULT_READ_LIMITS);

async function textsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  return new Map(
    (await partsOfWorkbook(bytes)).map(({ name, content }) => [name, content.toString('latin1')]),
  );
}

const dataPart = (parts: ReadonlyMap<string, string>): string => parts.get('xl/worksheets/sheet2.xml') ?? '';

/** What a sheet holds, without what an annotated copy may add to it. */
function keptOf(xml: string): string {
  return xml
    .replace(
      /<conditionalFormatting [^>]*>(?:(?!<\/conditionalFormatting>).)*karnameh.*?<\/conditionalFormatting>/gs,
      '',
    )
    .replace(/<legacyDrawing [^>]*\/>/, '')
    .replace(/ tabSelected="(?:1|true)"/g, '')
    .replace(/ priority="\d+"/g, '');
}

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  return workbook;
}

function changedParts(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, content]) => after.get(name) !== content).map(([name]) => name);
}

describe('the annotated copy of a workbook that holds images, tables, charts, threads and more', () => {
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  let copy: Buffer;
  beforeAll(async () => {
    const bytes = await richWorkbook();
    copy = annotate(bytes);
    before = await textsOf(bytes);
    after = await textsOf(copy);
  });

  it('has all its other parts to the byte', () => {
    expect(changedParts(before, after).filter((name) => !isTouched(name))).toEqual([]);
    for (const part of ['charts/chart9.xml', 'media/image1.png', 'tables/table1.xml', 'persons/person.xml'])
      expect(after.get(`xl/${part}`)).toBe(before.get(`xl/${part}`) ?? 'missing');
  });

  it('has all cells and formats of the marked sheet, with the marks in the order that Excel demands', () => {
    expect(keptOf(dataPart(after))).toBe(keptOf(dataPart(before)));
    const order = [
      '<mergeCells',
      '<conditionalFormatting',
      '<dataValidations',
      '<drawing',
      '<legacyDrawing',
      '<tableParts',
    ];
    const places = order.map((tag) => dataPart(after).indexOf(tag));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('has the user’s comments and threads; ours stand below and leave no cell with two', () => {
    expect(after.get('xl/threadedComments/threadedComment1.xml')).toBe(
      before.get('xl/threadedComments/threadedComment1.xml') ?? 'missing',
    );
    const comments = Buffer.from(after.get('xl/comments2.xml') ?? '', 'latin1').toString();
    const refs = [...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref);
    expect(refs.sort()).toEqual(['F7', 'F8', 'F9', 'K9', 'R8']);
    expect(comments).toMatch(/یادداشت خود کاربر.*خواسته نشده است/s);
    expect(comments).toMatch(/\[Threaded comment\].*مقدار نوشته نشده است/s);
  });

  it('has hidden and protected sheets, names and the days of 1904 as they were', async () => {
    const workbook = await opened(copy);
    expect(workbook.properties.date1904).toBe(true);
    const hidden = workbook.getWorksheet('پنهان');
    expect([hidden?.state, hidden?.getCell('A1').value]).toEqual(['hidden', new Date(Date.UTC(2026, 5, 1))]);
    const xml = Buffer.from(after.get('xl/workbook.xml') ?? '', 'latin1').toString();
    expect(xml).toMatch(/name="روز_نخست">'پنهان'!\$A\$1<\/definedName>/);
  });
});

(SOFFICE ? describe : describe.skip)(
  'the same, saved by LibreOffice before and after (skipped where soffice is not installed)',
  () => {
    it('loses nothing on either way', async () => {
      const bytes = savedByLibreOffice(await richWorkbook());
      const copy = annotate(bytes);
      const [before, after] = [await textsOf(bytes), await textsOf(copy)];
      expect(changedParts(before, after).filter((name) => !isTouched(name))).toEqual([]);
      expect(keptOf(dataPart(after))).toBe(keptOf(dataPart(before)));
      const again = savedByLibreOffice(copy);
      const saved = await textsOf(again);
      const kindsOf = (parts: ReadonlyMap<string, string>): string[] =>
        [...parts.keys()].filter((name) => /charts\/chart|media\/|tables\//.test(name)).sort();
      expect(kindsOf(saved)).toEqual(kindsOf(before));
      const workbook = await opened(again);
      expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
        ['یافته‌ها', 'visible'],
        ...(await opened(bytes)).worksheets.map(({ name, state }) => [name, state]),
      ]);
      const data = workbook.getWorksheet(SHEET_NAMES.data);
      expect(data?.getCell('S9').master.address).toBe('R8');
      expect(data?.getCell('K9').note).toBeDefined();
    }, 240_000);
  },
);
