import { describe, expect, it } from '@jest/globals';
import { formatHundredths, toPersianDigits } from '#persian';
import { editionOne } from '../../../../test/support/edition-one.js';
import { sampleScorecardInputs } from '../../../../test/support/builders/sample-reports.js';
import { HAS_POPPLER, pdfFacts, pdfPages } from '../../../../test/support/read-pdf.js';
import { buildScorecardModel, type ScorecardInput, type ScorecardModel } from '../model/index.js';
import { renderScorecardPdf } from './render-scorecard-pdf.js';
import { scorecardDefinition } from './scorecard/scorecard-definition.js';

const read = HAS_POPPLER ? it : it.skip;
const inputs = sampleScorecardInputs(editionOne(), 18);
const HASH = 'a1b2c3d4'.repeat(8);

function model(change: Partial<ScorecardInput> = {}, agency = 0): ScorecardModel {
  const input = inputs[agency];
  if (!input) throw new Error('no such sample agency');
  return buildScorecardModel({ ...input, ...change });
}

async function pagesOf(card: ScorecardModel): Promise<string[]> {
  return pdfPages(await renderScorecardPdf(card));
}

describe('a scorecard as a PDF', () => {
  read('has three numbered pages', async () => {
    const pages = await pagesOf(model());
    expect(pages).toHaveLength(3);
    pages.forEach((text, index) => expect(text).toContain(toPersianDigits(`صفحهٔ ${index + 1} از ۳`)));
  });

  const RANK = { rank: 3, peers: 12, interval: { best: 2, worst: 5 } };
  read.each([
    ['that reports well', 12],
    ['with warnings of «bridge or wall»', 15],
    ['that left out its last quarter', 4],
    ['that was silent all year', 8],
  ])('has three pages for an agency %s, its rank with the interval', async (_, agency) => {
    const pages = await pagesOf(model({ rank: RANK, snapshotHash: HASH }, agency));
    expect(pages).toHaveLength(3);
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain('رتبهٔ ۳ از ۱۲ دستگاه هم‌تراز، میان ۲ و ۵');
  });

  read(
    'tells the warnings on the first page, what changed on the second, what is missing on the third',
    async () => {
      const card = model({}, 15);
      expect(card.watch).toMatchObject({ isFlagged: true, isBlind: true });
      const [first = '', second = '', third = ''] = (await pagesOf(card)).map((page) =>
        page.replace(/\s+/g, ' '),
      );
      for (const sentence of card.watch.sentences) expect(first).toContain(sentence);
      expect(second).toContain(card.changes[0]?.text);
      expect(third).toContain('نابینا');
      expect(third).toContain(formatHundredths(card.watch.desk ?? 0));
      expect(third).toContain(formatHundredths(card.watch.access ?? 0));
    },
  );

  read('opens with the agency, its window, its total and its notes', async () => {
    const card = model();
    const [first = ''] = await pagesOf(card);
    for (const text of [
      card.title,
      card.identity.name,
      card.identity.groupTitle,
      card.identity.producedOn,
      formatHundredths(card.total.earned),
      formatHundredths(card.total.percent, { decimals: 1 }),
    ])
      expect(first).toContain(text);
    expect(card.notes.length).toBeGreaterThan(0);
    expect(first.split('•').length - 1).toBe(card.notes.length);
  });

  read('prints the points of every article', async () => {
    const card = model();
    const [, second = ''] = await pagesOf(card);
    for (const { earned, ceiling } of card.articles) {
      expect(second).toContain(formatHundredths(earned));
      expect(second).toContain(formatHundredths(ceiling));
    }
    expect(second).toContain('حق برخورداری از کرامت انسانی');
  });

  read('gives the reasons: the weakest and the most improved indicators', async () => {
    const card = model();
    const [, , third = ''] = await pagesOf(card);
    expect(card.weakest.length).toBeGreaterThan(0);
    expect(card.improved.length).toBeGreaterThan(0);
    for (const { title } of [...card.weakest, ...card.improved]) expect(third).toContain(title.slice(0, 18));
    for (const { lost } of card.weakest) expect(third).toContain(formatHundredths(lost));
    for (const { shortTitle } of card.trend) expect(third).toContain(shortTitle);
  });

  read('carries its marks on every page, and the watermark of a demonstration', async () => {
    const marked = model({ marks: { isDemonstration: true, isUnconfirmed: true } });
    for (const text of await pagesOf(marked)) {
      expect(text).toContain('نمایشی');
      expect(text).toContain('تأییدنشده');
    }
    expect(scorecardDefinition(marked).watermark?.text).toBe('نمایشی');
  });

  read('carries no mark where the figures are real and confirmed', async () => {
    const clean = model({ marks: { isDemonstration: false, isUnconfirmed: false } });
    const text = (await pagesOf(clean)).join();
    expect(text).not.toContain('نمایشی');
    expect(text).not.toContain('تأییدنشده');
    expect(scorecardDefinition(clean).watermark).toBeUndefined();
  });

  read('is only marked unconfirmed, without a watermark, where the agencies are real', async () => {
    const unconfirmed = model({ marks: { isDemonstration: false, isUnconfirmed: true } });
    expect((await pagesOf(unconfirmed))[0]).toContain('تأییدنشده');
    expect(scorecardDefinition(unconfirmed).watermark).toBeUndefined();
  });

  read('prints the hash of its snapshot from left to right', async () => {
    expect((await pagesOf(model({ snapshotHash: HASH }))).join()).toContain(HASH);
  });

  read('says three figures in words and is tagged in Persian', async () => {
    const file = await renderScorecardPdf(model());
    expect(pdfFacts(file, '-struct').match(/Figure/g)).toHaveLength(3);
    expect(file.toString('latin1').match(/\/Alt \(/g)).toHaveLength(3);
    expect(file.toString('latin1')).toContain('/Lang (fa)');
  });

  read('is drawn for an agency that was silent all year and had no window before', async () => {
    const silent = model({ previous: null }, 8);
    const text = (await pagesOf(silent)).join();
    expect(silent.improved).toEqual([]);
    expect(text).toContain(silent.identity.name);
    expect(text).not.toContain('بیشترین پیشرفت');
  });

  read('keeps a long name and signs of markup as they are', async () => {
    const name = 'سازمان نمونهٔ <برنامه> & نظارت بر خدمات‌رسانی الکترونیکی به شهروندان استان دور';
    const card = model();
    const text = (await pagesOf({ ...card, identity: { ...card.identity, name } })).join(' ');
    expect(text.replace(/\s+/g, ' ')).toContain(name);
  });
});
