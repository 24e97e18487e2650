import { beforeAll, describe, expect, it } from '@jest/globals';
import { formatHundredths, toLatinDigits, toPersianDigits } from '#persian';
import { editionOne } from '../../../../test/support/edition-one.js';
import { sampleAnnualInput } from '../../../../test/support/builders/sample-reports.js';
import {
  HAS_POPPLER,
  pdfFacts,
  pdfPages,
  type PdfWord,
  pdfWords,
} from '../../../../test/support/read-pdf.js';
import { type AnnualModel, buildAnnualModel } from '../model/index.js';
import { annualEntries } from './annual/annual-contents.js';
import { annualDefinition } from './annual/annual-definition.js';
import { annualWording } from './annual/annual-wording.js';
import { renderAnnualPdf } from './render-annual-pdf.js';

const read = HAS_POPPLER ? it : it.skip;
const CONTENTS_PAGE = 3;

/** Letters and digits alone: what stays the same however a line is laid out. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Where poppler gives places it gives the letters of a Persian word from the left. */
function spelled(word: string): string {
  return /\p{L}/u.test(word) ? Array.from(word).reverse().join('') : word;
}

/** The contents as printed: the title of each line, and the page number at its left end. */
function contentsOf(words: readonly PdfWord[]): Map<string, number> {
  const lines = new Map<number, PdfWord[]>();
  for (const word of words) {
    const line = Math.round(word.bottom);
    lines.set(line, [...(lines.get(line) ?? []), word]);
  }
  return new Map(
    [...lines.values()].map((line) => {
      const fromRight = [...line].sort((one, other) => other.left - one.left).map(({ text }) => text);
      const number = Number(toLatinDigits(fromRight.at(-1) ?? ''));
      return [bare(fromRight.slice(0, -1).map(spelled).join('')), number];
    }),
  );
}

describe('the national report as a PDF', () => {
  let model: AnnualModel;
  let file: Buffer;
  let pages: string[];

  beforeAll(async () => {
    model = buildAnnualModel(sampleAnnualInput(editionOne(), 60));
    file = await renderAnnualPdf(model);
    pages = HAS_POPPLER ? pdfPages(file) : [];
  });

  read('opens with the cover and the letter to the President and the nation', () => {
    expect(pages[0]).toContain(model.cover.title);
    expect(pages[0]).toContain(model.cover.presentedOn);
    expect(pages[1]).toContain(model.letter.addressee);
    expect(pages[1]).toContain(annualWording().letter.nationAddress);
    expect(pages[1]).toContain(model.letter.signatory);
  });

  read('leaves no page empty', () => {
    // Head and foot of a page are about 130 letters.
    const empty = pages.map((text, index) => [index + 1, bare(text).length] as const);
    expect(empty.filter(([, letters]) => letters < 200)).toEqual([]);
  });

  read('has contents that tell the truth: each heading stands on the page named', () => {
    const pageOf = contentsOf(pdfWords(file, '-f', String(CONTENTS_PAGE), '-l', String(CONTENTS_PAGE)));
    const entries = annualEntries(model);
    expect(entries.length).toBeGreaterThan(30);
    for (const { text } of entries) {
      const number = pageOf.get(bare(text)) ?? 0;
      const title = text.replace(/^[۰-۹]+\. /, '');
      expect(number).toBeGreaterThan(1);
      expect(number).not.toBe(CONTENTS_PAGE);
      expect({ text, page: bare(pages[number - 1] ?? '') }).toEqual({
        text,
        page: expect.stringContaining(bare(title)),
      });
    }
  });

  read('numbers every page but the cover', () => {
    pages.slice(1).forEach((text, index) => {
      expect(text).toContain(toPersianDigits(`صفحهٔ ${index + 2} از ${pages.length}`));
    });
  });

  read('prints the figures of the nation and of each league', () => {
    const text = pages.join('\n');
    expect(text).toContain(formatHundredths(model.nation.mean));
    for (const league of model.leagues)
      for (const { earned, name } of league.rows) {
        expect(text).toContain(formatHundredths(earned));
        expect(text).toContain(name);
      }
  });

  read('names every agency that did not report', () => {
    const start = pages.findIndex((text) => text.includes('گزارش‌نداده‌ها'));
    const silent = model.ledger.rows.filter(({ missing }) => missing > 0);
    expect(silent.length).toBeGreaterThan(0);
    for (const { name } of silent) expect(pages[start]).toContain(name);
  });

  read('gives each group one page and each article its chapter', () => {
    const titleOf = (page: string): string[] => page.split('\n').map((each) => each.trim());
    const first = pages.findIndex(
      (text) => titleOf(text).includes('گروه‌های دستگاه‌ها') && text.includes('فصل ۴'),
    );
    model.groups.forEach(({ title }, index) => expect(titleOf(pages[first + index] ?? '')).toContain(title));
    for (const { indicators } of model.articles)
      for (const { title } of indicators) expect(bare(pages.join(''))).toContain(bare(title).slice(0, 12));
  });

  read('carries its marks on every page, the cover too', () => {
    for (const text of pages) {
      expect(text).toContain('نمایشی');
      expect(text).toContain('تأییدنشده');
    }
    expect(annualDefinition(model).watermark?.text).toBe('نمایشی');
  });

  read('is tagged, titled and in Persian, with every chart said in words', () => {
    const raw = file.toString('latin1');
    const figures = pdfFacts(file, '-struct').match(/Figure/g) ?? [];
    expect(figures).toHaveLength(3 + model.articles.length);
    expect(raw.match(/\/Alt \(/g)).toHaveLength(figures.length);
    expect(pdfFacts(file)).toMatch(/Tagged:\s+yes/);
    expect(raw).toContain('/Lang (fa)');
  });
});
