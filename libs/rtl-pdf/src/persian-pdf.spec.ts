import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { HAS_POPPLER, pdfFacts, pdfPages, pdfWords } from '../../../test/support/read-pdf.js';
import { createPersianPdf } from './create-persian-pdf.js';
import { ENGINE_VERSION, installedEngineVersion, loadEngine } from './load-engine.js';
import { ltr } from './ltr.js';
import type { PdfDefinition } from './pdf-definition.js';
import type { PdfNode } from './pdf-node.js';
import { persianDigits } from './persian-digits.js';
import { rtlColumns } from './rtl-columns.js';
import { rtlList } from './rtl-list.js';
import { rtlTable } from './rtl-table.js';
import { rtlToc } from './rtl-toc.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const fontFolder = path.resolve(here, '../../../../templates/reports/fonts');
const { renderPdf } = createPersianPdf({
  fontFolder,
  fonts: { regular: 'Vazirmatn-Regular.ttf', bold: 'Vazirmatn-Bold.ttf' },
});

function document(content: readonly PdfNode[], rest: Partial<PdfDefinition> = {}): Promise<Buffer> {
  return renderPdf({ title: 'آزمون', content, ...rest });
}

async function textOf(content: readonly PdfNode[], rest: Partial<PdfDefinition> = {}): Promise<string> {
  return pdfPages(await document(content, rest)).join('\n');
}

/** A Persian text as it stands in the file: UTF-16 with its mark, brackets escaped. */
function pdfString(text: string): string {
  const bytes = Buffer.from(text, 'utf16le').swap16().toString('latin1');
  return `(\u00FE\u00FF${bytes.replace(/[()\\]/g, '\\$&')})`;
}

const read = HAS_POPPLER ? it : it.skip;

describe('the engine', () => {
  it('is the very version of pdfmake that the layer was written for', () => {
    expect(installedEngineVersion()).toBe(ENGINE_VERSION);
  });

  it('is refused in any other version', () => {
    expect(() => loadEngine('0.3.12')).toThrow('0.3.11');
  });
});

describe('the text of a Persian PDF', () => {
  read('comes back in reading order with its zero-width non-joiners', async () => {
    const sentence = 'این نوشته می‌شود سه‌ماههٔ اول';
    expect(await textOf([sentence])).toContain(sentence);
  });

  read('keeps the letters of a ligature in order', async () => {
    expect(await textOf(['سلام به کلاس و الأمر'])).toContain('سلام به کلاس و الأمر');
  });

  read('keeps ی apart from ي, and brackets the right way round', async () => {
    const text = await textOf(['یاری و ياري', '«نقل» (پرانتز) [کروشه]']);
    expect(text).toContain('یاری و ياري');
    expect(text).toContain('«نقل» (پرانتز) [کروشه]');
  });

  read('writes Persian numbers from the left', async () => {
    const text = await textOf(['مبلغ ۱۲٬۳۴۵٫۶۷ در ۱۴۰۵/۰۹/۲۹']);
    expect(text).toContain('۱۲٬۳۴۵٫۶۷');
    expect(text).toContain('۱۴۰۵/۰۹/۲۹');
  });

  read('keeps an isolated left-to-right piece in its own order', async () => {
    expect(await textOf([{ text: ['زمان ', ltr('120 ms'), ' بود'] }])).toContain('120 ms');
  });

  read('stays in order over the lines of a justified paragraph', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `واژه${persianDigits(index + 10)}`).join(' ');
    const text = await textOf([{ text: words, alignment: 'justify' }]);
    expect(text.split(/\s+/).filter(Boolean).join(' ')).toBe(words);
  });

  read('loses nothing of a word wider than its column', async () => {
    const text = await textOf([{ table: { widths: [60], body: [['کلمه'.repeat(12)]] } }]);
    expect(text.replace(/\s/g, '')).toBe('کلمه'.repeat(12));
  });

  read('does not depend on the documents that were drawn before', async () => {
    await document(['نخست English دوم ۱۲۳ سوم چجخ ضظغقشثتپ']);
    const letters = 'صفحه حال سطر عرف کار درس طبع فصل مهم نان هنر ویژه یاد';
    expect(await textOf([letters])).toContain(letters);
  });

  read('is there too in SVG labels', async () => {
    const label =
      '<text x="100" y="20" font-family="Persian" font-size="10" text-anchor="middle">امتیاز (۷۱٫۲)</text>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">${label}</svg>`;
    expect(await textOf([{ svg, alt: 'نمودار' }])).toContain('امتیاز (۷۱٫۲)');
  });
});

describe('words on the page', () => {
  read('stand from right to left, with Latin ones and numbers in their places', async () => {
    const words = pdfWords(await document(['نخست English دوم ۱۲۳ سوم']));
    const fromRight = [...words].sort((one, other) => other.left - one.left).map(({ text }) => text);
    // With places, poppler gives the letters of a Persian word as they stand, from the left.
    expect(fromRight).toEqual(['تسخن', 'English', 'مود', '۱۲۳', 'موس']);
  });

  read('fill a justified line from margin to margin, and end the paragraph at the right', async () => {
    const paragraph = Array.from({ length: 40 }, () => 'واژه').join(' ');
    const words = pdfWords(await document([{ text: paragraph, alignment: 'justify' }]));
    const top = Math.min(...words.map(({ top: y }) => y));
    const first = words.filter((word) => word.top === top);
    const last = words.filter((word) => word.top !== top);
    expect(Math.min(...first.map(({ left }) => left))).toBeCloseTo(40, 0);
    expect(Math.max(...first.map(({ right }) => right))).toBeCloseTo(595.28 - 40, 0);
    expect(Math.max(...last.map(({ right }) => right))).toBeCloseTo(595.28 - 40, 0);
    expect(Math.min(...last.map(({ left }) => left))).toBeGreaterThan(100);
  });
});

describe('pages', () => {
  const chapters = ['نخست', 'دوم', 'سوم'];
  const contents = (): PdfNode[] => [
    rtlToc(chapters.map((text) => ({ id: text, text }))),
    ...chapters.map((text) => ({ text: `فصل ${text}`, id: text, pageBreak: 'before' as const })),
  ];

  read('are numbered in Persian in the footer', async () => {
    const pages = pdfPages(
      await document(contents(), {
        footer: (page, pages) =>
          rtlColumns([{ text: `صفحهٔ ${persianDigits(page)} از ${persianDigits(pages)}` }]),
      }),
    );
    expect(pages).toHaveLength(4);
    pages.forEach((text, index) => expect(text).toContain(`صفحهٔ ${persianDigits(index + 1)} از ۴`));
  });

  read('are referred to in Persian digits, truly', async () => {
    const file = await document(contents());
    const pages = pdfPages(file);
    const words = pdfWords(file, '-l', '1').sort((one, other) => one.top - other.top);
    const numbers = words.map(({ text }) => text).filter((text) => /^[۰-۹]+$/.test(text));
    const found = chapters.map((chapter) => pages.findIndex((text) => text.includes(`فصل ${chapter}`)) + 1);
    expect(numbers).toEqual(found.map(persianDigits));
  });

  it('cannot be referred to where the heading does not exist', async () => {
    await expect(document([rtlToc([{ id: 'هیچ', text: 'هیچ' }])])).rejects.toThrow();
  });
});

describe('the structure tree', () => {
  const content = (): PdfNode[] => [
    { text: 'سرفصل', tag: 'H1' },
    {
      table: rtlTable({
        headerRows: 1,
        headerColumns: 1,
        body: [
          ['عنوان', { text: 'دو ستون', colSpan: 2 }, ''],
          [{ text: 'سطر', rowSpan: 2 }, 'الف', 'ب'],
          ['', 'پ', 'ت'],
        ],
      }),
    },
    rtlList(['یک', 'دو'], { ordered: true }),
    {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
      alt: 'مربع سیاه',
    },
  ];

  read('has headings, table cells with their spans, list items and figures in reading order', async () => {
    const tree = pdfFacts(await document(content()), '-struct')
      .replace(/\(block\)|\(inline\)/g, '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .join(' ');
    expect(tree).toContain('H1 Table TR TH: /Scope /Column TH: /Scope /Column /ColSpan 2');
    expect(tree).toContain('TR TH: /Scope /Row /RowSpan 2 TD TD TR TD TD');
    expect(tree).toContain('L LI Lbl LBody LI Lbl LBody Figure');
  });

  it('says what each element reads, in logical order, and what a figure shows', async () => {
    const file = await document(content(), { compress: false });
    const raw = file.toString('latin1');
    expect(raw.includes(`/ActualText ${pdfString('سرفصل')}`)).toBe(true);
    expect(raw.includes(`/Alt ${pdfString('مربع سیاه')}`)).toBe(true);
  });

  read('declares the language, the title and the tags', async () => {
    const file = await document(content());
    const facts = pdfFacts(file);
    expect(facts).toMatch(/Title:\s+آزمون/);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(file.toString('latin1')).toContain('/Lang (fa)');
  });
});

describe('files and addresses', () => {
  it('outside the font folder are refused', async () => {
    await expect(document([{ image: path.join(here, '../../../package.json') } as PdfNode])).rejects.toThrow(
      /denied/,
    );
  });

  it('on the network are refused', async () => {
    await expect(
      renderPdf({
        title: 'آزمون',
        content: ['متن'],
        images: { far: 'http://127.0.0.1:1/a.png' },
      } as PdfDefinition),
    ).rejects.toThrow(/denied/);
  });

  it('inside an SVG are refused', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/hostname" width="9" height="9"/></svg>';
    await expect(document([{ svg }])).rejects.toThrow(/may not bring in/);
  });
});
