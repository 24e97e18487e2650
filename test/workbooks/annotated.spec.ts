import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { type Annotation, createWorkbookReader, SHEET_NAMES, type WorkbookReader } from '#ingestion';
import { annotateWorkbook } from '../../libs/ingestion/src/annotate/annotate-workbook.js';
import { DEFAULT_READ_LIMITS } from '../../libs/ingestion/src/read/read-limits.js';
import { anAnnotation } from './support/an-annotation.js';
import { partsOfWorkbook, withPart } from './support/parts-of-workbook.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleWorkbook } from './support/sample-workbook.js';
import { SOFFICE, savedByLibreOffice } from './support/saved-by-libreoffice.js';
import { zipFile } from './support/zip-file.js';

const FINDINGS = 'یافته‌ها';
const RED = 'FFF6B8B0';
const AMBER = 'FFFFD37A';
const MOST = { lines: 2, cells: 2 };
const WARNING: Partial<Annotation> = {
  severity: 'warning',
  code: 'VALUE_NOT_DUE',
  message: 'خواسته نشده است.',
};

const CONTEXT = { editions: [SAMPLE_EDITION] };

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(async () => await reader.close());

const annotate = (
  bytes: Buffer,
  annotations: readonly Annotation[],
  most?: Parameters<typeof annotateWorkbook>[3],
): Buffer => annotateWorkbook(bytes, annotations, DEFAULT_READ_LIMITS, most);

async function opened(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  return workbook;
}

function dataOf(workbook: exceljs.Workbook): exceljs.Worksheet {
  const sheet = workbook.getWorksheet(SHEET_NAMES.data);
  if (!sheet) throw new Error('no data sheet');
  return sheet;
}

/** A comment as exceljs gives it, as plain text. */
function noteOf(cell: exceljs.Cell): string {
  const { note } = cell;
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

interface Conditions {
  readonly conditionalFormattings: readonly exceljs.ConditionalFormattingOptions[];
}

const conditionsOf = (sheet: exceljs.Worksheet): Conditions['conditionalFormattings'] =>
  (sheet as unknown as Conditions).conditionalFormattings;

/** The colour that the first of all rules of a cell gives it. */
function colourOf(sheet: exceljs.Worksheet, ref: string): string | undefined {
  const rules = conditionsOf(sheet)
    .filter((block) => block.ref.split(' ').includes(ref))
    .flatMap((block) => block.rules);
  const [first] = rules.sort((one, other) => one.priority - other.priority);
  const fill = first?.style?.fill;
  return fill?.type === 'pattern' ? fill.bgColor?.argb : undefined;
}

/** The texts of a comment without the signs that are not seen. */
const seenNoteOf = (cell: exceljs.Cell): string => noteOf(cell).replace(/[\u2062\u2063]/g, '');

/** The texts of a row of the first sheet. */
function lineOf(sheet: exceljs.Worksheet | undefined, row: number): string[] {
  const texts: string[] = [];
  sheet?.getRow(row).eachCell((cell) => texts.push(cell.text));
  return texts;
}

async function partOf(bytes: Buffer, wanted: string): Promise<string> {
  return (await partsOfWorkbook(bytes)).find(({ name }) => name === wanted)?.content.toString() ?? '';
}

async function textsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  return new Map((await partsOfWorkbook(bytes)).map(({ name, content }) => [name, content.toString()]));
}

const valuesOf = async (bytes: Buffer): Promise<unknown> =>
  await reader.read(bytes, { editions: [SAMPLE_EDITION] });

describe('the annotated copy of a workbook', () => {
  it('leaves every part as it is to the byte, but for those that carry the marks', async () => {
    const bytes = await sampleWorkbook();
    const before = await partsOfWorkbook(bytes);
    const after = new Map(
      (await partsOfWorkbook(annotate(bytes, [anAnnotation('F7')]))).map(({ name, content }) => [
        name,
        content.toString('latin1'),
      ]),
    );
    const changed = before
      .filter(({ name, content }) => after.get(name) !== content.toString('latin1'))
      .map(({ name }) => name);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const added = [...after.keys()].filter((name) => !before.some((part) => part.name === name));
    expect(added.sort()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  it('colours the cell, keeps its format and its value, and says in a comment what is wrong', async () => {
    const bytes = await sampleWorkbook();
    const was = dataOf(await opened(bytes)).getCell('F7');
    const sheet = dataOf(await opened(annotate(bytes, [anAnnotation('F7'), anAnnotation('H7', WARNING)])));
    const cell = sheet.getCell('F7');
    expect(seenNoteOf(cell)).toBe('بازدارنده: مقدار نوشته نشده است؛ آن را بنویسید.');
    expect(['F7', 'H7', 'F8'].map((ref) => colourOf(sheet, ref))).toEqual([RED, AMBER, undefined]);
    expect([cell.style, cell.value]).toEqual([was.style, was.value]);
  });

  it('puts several findings of a cell into one comment, under the gravest colour', async () => {
    const sheet = dataOf(
      await opened(annotate(await sampleWorkbook(), [anAnnotation('F7', WARNING), anAnnotation('F7')])),
    );
    expect(seenNoteOf(sheet.getCell('F7')).split('\n')).toEqual([
      'هشدار: خواسته نشده است.',
      'بازدارنده: مقدار نوشته نشده است؛ آن را بنویسید.',
    ]);
    expect(colourOf(sheet, 'F7')).toBe(RED);
  });

  it('marks every cell of a finding, also cells that the file does not have', async () => {
    const cells = ['F7', 'F9', 'ZZ7', 'B900'];
    const bytes = await sampleWorkbook();
    const copy = annotate(bytes, [anAnnotation('F7', { cells, count: 4 })]);
    const sheet = dataOf(await opened(copy));
    expect(cells.map((ref) => colourOf(sheet, ref))).toEqual([RED, RED, RED, RED]);
    const comments = await partOf(copy, 'xl/comments1.xml');
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(cells);
    const data = 'xl/worksheets/sheet2.xml';
    const cellsOf = (xml: string): string | undefined => /<sheetData>.*<\/sheetData>/s.exec(xml)?.[0];
    expect(cellsOf(await partOf(copy, data))).toBe(cellsOf(await partOf(bytes, data)));
    expect(lineOf((await opened(copy)).getWorksheet(FINDINGS), 5)).toContain(
      'مقدار نوشته نشده است؛ آن را بنویسید. (خانه‌ها: F7، F9، ZZ7، B900)',
    );
  });

  it('marks a range at its first cell', async () => {
    const copy = annotate(await sampleWorkbook(), [anAnnotation('F7:F20')]);
    expect(colourOf(dataOf(await opened(copy)), 'F7')).toBe(RED);
    expect(await partOf(copy, 'xl/worksheets/sheet4.xml')).toContain(`'${SHEET_NAMES.data}'!F7:F20"`);
  });

  it('marks merged cells at the one that shows', async () => {
    const bytes = await sampleWorkbook(({ sheet }) => sheet.mergeCells('N7:O8'));
    const sheet = dataOf(await opened(annotate(bytes, [anAnnotation('O8'), anAnnotation('N7', WARNING)])));
    expect(colourOf(sheet, 'N7')).toBe(RED);
    expect(colourOf(sheet, 'O8')).toBeUndefined();
    expect(seenNoteOf(sheet.getCell('N7')).split('\n')).toHaveLength(2);
  });

  it('stands before the colours that the sheet gives by conditions', async () => {
    const sheet = dataOf(await opened(annotate(await sampleWorkbook(), [anAnnotation('F7')])));
    const priorities = conditionsOf(sheet).map(({ ref, rules }) => [
      ref,
      Math.min(...rules.map((rule) => rule.priority)),
    ]);
    expect(priorities[0]).toEqual(['F7', 1]);
    for (const [, priority] of priorities.slice(1)) expect(priority).toBeGreaterThan(1);
  });

  it('keeps the comments of the user, also at a marked cell', async () => {
    const bytes = await sampleWorkbook(({ sheet }) => {
      sheet.getCell('F7').note = 'از دبیرخانه پرسیده شود';
      sheet.getCell('K9').note = 'یادداشت دیگر';
    });
    const sheet = dataOf(await opened(annotate(bytes, [anAnnotation('F7'), anAnnotation('H7')])));
    expect(seenNoteOf(sheet.getCell('F7'))).toBe(
      'از دبیرخانه پرسیده شود\n\nبازدارنده: مقدار نوشته نشده است؛ آن را بنویسید.',
    );
    expect(noteOf(sheet.getCell('K9'))).toBe('یادداشت دیگر');
    expect(seenNoteOf(sheet.getCell('H7'))).toMatch(/^بازدارنده/);
  });

  it('opens at a first sheet, right to left, that lists all with links to their cells', async () => {
    const copy = annotate(await sampleWorkbook(), [
      anAnnotation('F7', { count: 3 }),
      anAnnotation(null, { code: 'ROW_INDICATOR_MISSING', message: 'ردیف نیست؛ آن را برگردانید.' }),
    ]);
    const workbook = await opened(copy);
    const [first, ...rest] = workbook.worksheets;
    expect(first?.name).toBe(FINDINGS);
    expect(rest.map(({ name }) => name)).toEqual([SHEET_NAMES.guide, SHEET_NAMES.data, SHEET_NAMES.identity]);
    expect(workbook.views[0]?.activeTab).toBe(0);
    expect(first?.views[0]?.rightToLeft).toBe(true);
    expect(lineOf(first, 2)[0]).toBe('ایراد بازدارنده: ۴، هشدار: ۰');
    expect(lineOf(first, 5)).toEqual([
      '۱',
      'بازدارنده',
      SHEET_NAMES.data,
      'F7',
      'RAT-01',
      'شاخص آزمایشی',
      'مقدار نوشته نشده است؛ آن را بنویسید.',
      '۳',
    ]);
    const part = await partOf(copy, 'xl/worksheets/sheet4.xml');
    expect(part.match(/<hyperlink [^>]*location="[^"]*"/g)).toEqual([
      `<hyperlink ref="D5" location="'${SHEET_NAMES.data}'!F7"`,
    ]);
    expect(lineOf(first, 6)).toContain('ردیف نیست؛ آن را برگردانید.');
  });

  it('moves the print titles of a sheet with the sheet', async () => {
    const bytes = await sampleWorkbook();
    const titles = dataOf(await opened(bytes)).pageSetup.printTitlesRow;
    expect(titles).toBeDefined();
    const copy = await opened(annotate(bytes, [anAnnotation('F7')]));
    expect(dataOf(copy).pageSetup.printTitlesRow).toBe(titles);
  });

  it('shows so many findings of a code and no more, and says how many there are', async () => {
    const annotations = Array.from({ length: 5 }, (_, index) => anAnnotation(`F${index + 7}`));
    const many = anAnnotation('H7', { ...WARNING, cells: ['H7', 'H8', 'H9'], count: 9 });
    const workbook = await opened(annotate(await sampleWorkbook(), [...annotations, many], MOST));
    const colours = annotations.map(({ cell }) => colourOf(dataOf(workbook), cell ?? ''));
    expect(colours).toEqual([RED, RED, undefined, undefined, undefined]);
    const warned = ['H7', 'H8', 'H9'].map((ref) => colourOf(dataOf(workbook), ref));
    expect(warned).toEqual([AMBER, AMBER, undefined]);
    const sheet = workbook.getWorksheet(FINDINGS);
    expect(lineOf(sheet, 2)[0]).toBe('ایراد بازدارنده: ۵، هشدار: ۹');
    expect(lineOf(sheet, 7)[6]).toContain('خواسته نشده است.');
    expect(lineOf(sheet, 8)[0]).toContain('از ۵ یافتهٔ گونهٔ VALUE_MISSING تنها ۲ یافتهٔ نخست');
    expect(lineOf(sheet, 9)[0]).toContain('از ۹ خانهٔ ایراددار گونهٔ VALUE_NOT_DUE تنها ۲ خانهٔ نخست');
  });

  it('is itself a workbook with the same values', async () => {
    const bytes = await sampleWorkbook();
    expect(await valuesOf(annotate(bytes, [anAnnotation('F7'), anAnnotation('H900')]))).toEqual(
      await valuesOf(bytes),
    );
  });

  it('of an annotated copy shows only what is still wrong, as if made of the first file', async () => {
    const bytes = await sampleWorkbook(({ sheet, workbook }) => {
      sheet.getCell('F7').note = 'از دبیرخانه پرسیده شود';
      sheet.getCell('K9').note = 'یادداشت دیگر';
      workbook.addWorksheet(FINDINGS).getCell('A1').value = 'برگهٔ خود کاربر به همین نام';
    });
    const copy = annotate(bytes, [anAnnotation('F7'), anAnnotation('F8'), anAnnotation('H8', WARNING)]);
    const still = [anAnnotation('H8', WARNING)];
    expect(await textsOf(annotate(copy, still))).toEqual(await textsOf(annotate(bytes, still)));
  });

  it('of an annotated copy is found free of marks again where nothing is wrong any more', async () => {
    const bytes = await sampleWorkbook();
    const again = await opened(annotate(annotate(bytes, [anAnnotation('F7')]), []));
    expect(again.worksheets.map(({ name }) => name)).toEqual([
      FINDINGS,
      SHEET_NAMES.guide,
      SHEET_NAMES.data,
      SHEET_NAMES.identity,
    ]);
    expect(conditionsOf(dataOf(again))).toHaveLength(conditionsOf(dataOf(await opened(bytes))).length);
    expect(noteOf(dataOf(again).getCell('F7'))).toBe('');
    expect(lineOf(again.getWorksheet(FINDINGS), 2)[0]).toBe('هیچ ایرادی پیدا نشد.');
  });

  it('takes what the parts hold for text, never for marks', async () => {
    const message = 'نوشتهٔ «<b>&amp;"\u0000</b>» عدد نیست.';
    const sheet = dataOf(await opened(annotate(await sampleWorkbook(), [anAnnotation('F7', { message })])));
    expect(seenNoteOf(sheet.getCell('F7'))).toBe('بازدارنده: نوشتهٔ «<b>&amp;"</b>» عدد نیست.');
  });

  it('is made of a workbook whose parts write their elements with a prefix', async () => {
    const parts = withPart(await partsOfWorkbook(await sampleWorkbook()), 'xl/worksheets/sheet2.xml', (xml) =>
      xml
        .replace(/<(\/?)(?![?!])/g, '<$1x:')
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        ),
    );
    const bytes = zipFile(parts);
    const copy = annotate(bytes, [anAnnotation('F7'), anAnnotation('B900')]);
    expect(await valuesOf(copy)).toEqual(await valuesOf(bytes));
    const xml = await partOf(copy, 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<x:conditionalFormatting sqref="F7 B900"><x:cfRule type="expression" /);
    expect(xml).toContain('<x:legacyDrawing ');
    expect(xml).not.toMatch(/<(conditionalFormatting|cfRule|legacyDrawing)\s/);
  });

  it('is made in a thread, and of a file that cannot be read there is none', async () => {
    const bytes = await sampleWorkbook();
    const made = await reader.annotate(bytes, [anAnnotation('F7')], CONTEXT);
    expect(made).toEqual({ bytes: annotate(bytes, [anAnnotation('F7')]), findings: [] });
    expect(await reader.annotate(Buffer.from('هیچ'), [], CONTEXT)).toMatchObject({
      bytes: null,
      findings: [{ code: 'FILE_NOT_A_WORKBOOK' }],
    });
  });
});

(SOFFICE ? describe : describe.skip)(
  'the annotated copy and LibreOffice (skipped where soffice is not installed)',
  () => {
    it('is opened by it with its values, its colours, its comments, its links and its first sheet', async () => {
      const bytes = await sampleWorkbook();
      const saved = savedByLibreOffice(annotate(bytes, [anAnnotation('F7'), anAnnotation('B900')]));
      expect(await valuesOf(saved)).toEqual(await valuesOf(bytes));
      const workbook = await opened(saved);
      const [first] = workbook.worksheets;
      expect(first?.name).toBe(FINDINGS);
      expect(first?.pageSetup.printTitlesRow).toBe('4:4');
      const links = (await partOf(saved, 'xl/worksheets/sheet1.xml')).replaceAll('&apos;', "'");
      expect(links).toContain(`<hyperlink ref="D5" location="'${SHEET_NAMES.data}'!F7"`);
      expect(seenNoteOf(dataOf(workbook).getCell('F7'))).toMatch(/^بازدارنده/);
      expect(colourOf(dataOf(workbook), 'F7')).toBe(RED);
    }, 120_000);

    it('saved by it, is known again: the next copy shows only what is still wrong', async () => {
      const bytes = await sampleWorkbook(({ sheet }) => {
        sheet.getCell('F7').note = 'یادداشت کاربر';
      });
      const copy = annotate(bytes, [anAnnotation('F7'), anAnnotation('F8')]);
      const again = await opened(annotate(savedByLibreOffice(copy), [anAnnotation('H7', WARNING)]));
      expect(again.worksheets.map(({ name }) => name)).toEqual([
        FINDINGS,
        SHEET_NAMES.guide,
        SHEET_NAMES.data,
        SHEET_NAMES.identity,
      ]);
      const sheet = dataOf(again);
      expect(['F7', 'F8', 'H7'].map((ref) => noteOf(sheet.getCell(ref)).length > 0)).toEqual([
        true,
        false,
        true,
      ]);
      expect(noteOf(sheet.getCell('F7'))).toBe('یادداشت کاربر');
      expect(['F7', 'F8', 'H7'].map((ref) => colourOf(sheet, ref))).not.toContain(RED);
      expect(colourOf(sheet, 'H7')).toBe(AMBER);
    }, 120_000);

    it('is made of a workbook that it saved', async () => {
      const bytes = savedByLibreOffice(
        await sampleWorkbook(({ sheet }) => {
          sheet.getCell('F7').note = 'یادداشت کاربر';
        }),
      );
      const copy = annotate(bytes, [anAnnotation('F7'), anAnnotation('H7')]);
      expect(await valuesOf(copy)).toEqual(await valuesOf(bytes));
      const selected = (await partsOfWorkbook(copy)).filter(({ content }) =>
        /tabSelected="(1|true)"/.test(content.toString()),
      );
      expect(selected.map(({ name }) => name)).toEqual(['xl/worksheets/sheet4.xml']);
      const saved = dataOf(await opened(savedByLibreOffice(copy)));
      expect(seenNoteOf(saved.getCell('F7'))).toMatch(/یادداشت کاربر[^]+بازدارنده/);
      expect(seenNoteOf(saved.getCell('H7'))).toMatch(/^بازدارنده/);
    }, 120_000);
  },
);
