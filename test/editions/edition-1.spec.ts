import { describe, expect, it } from '@jest/globals';
import { indicatorsDue } from '#decree';
import { editionOne } from '../support/edition-one.js';

const countBy = (rows: readonly string[]): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => ({ ...counts, [row]: (counts[row] ?? 0) + 1 }), {});

/** Ceilings of design §5, «Edition». */
const CEILINGS = {
  1: 130,
  3: 70,
  4: 60,
  5: 70,
  6: 120,
  7: 60,
  8: 90,
  9: 50,
  10: 50,
  11: 60,
  12: 100,
  13: 30,
  17: 60,
  18: 50,
};

describe('edition 1', () => {
  // Throws, and so fails every test below, where the file has a fault.
  const edition = editionOne();
  const codesOf = (supplier: string): string[] =>
    edition.indicators.filter(({ suppliedBy }) => suppliedBy === supplier).map(({ code }) => code);

  it('is code edition-1, template 1', () => {
    expect([edition.code, edition.templateVersion]).toEqual(['edition-1', 1]);
  });

  it('names the decree as the sources give it', () => {
    expect(edition.decree).toMatchObject({ number: '1127128', session: 178, approvedOn: '1395-11-09' });
  });

  it('shows 19 articles and 11 rights, right n in article n + 2', () => {
    expect(edition.articles.map(({ number }) => number)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
    expect(edition.rights.map(({ number, article }) => [number, article])).toEqual(
      Array.from({ length: 11 }, (_, index) => [index + 1, index + 3]),
    );
  });

  it('gives no paraphrase as official text', () => {
    for (const article of edition.articles)
      expect(article.officialText + article.officialTextSource).toBe('');
  });

  it('notes that clause 3 of Art. 13 was annulled by judgment 1757', () => {
    expect(edition.articles[12]?.note).toContain('۱۷۵۷');
  });

  it('has the ceilings of the design, and 1000 points', () => {
    const scored = edition.articles.filter(({ isScored }) => isScored);
    expect(Object.fromEntries(scored.map(({ number, ceiling }) => [number, ceiling]))).toEqual(CEILINGS);
    expect(edition.indicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
  });

  it('has the 87 indicators of the catalogue', () => {
    expect(countBy(edition.indicators.map(({ code }) => code.slice(0, 3)))).toEqual({
      OFF: 13,
      DIG: 6,
      IMP: 5,
      NDS: 5,
      ACC: 9,
      PRV: 5,
      INF: 8,
      OPN: 4,
      CON: 4,
      DIS: 5,
      CMP: 8,
      DMG: 3,
      SDK: 7,
      TRN: 1,
      SAT: 2,
      REP: 2,
    });
    expect(countBy(edition.indicators.map(({ frequency }) => frequency))).toEqual({ Q: 55, H: 21, Y: 11 });
    expect(
      edition.indicators.filter(({ standing }) => standing === 'official').map(({ code }) => code),
    ).toEqual([
      'OFF-01',
      'OFF-02',
      'INF-01',
      'INF-04',
      'OPN-01',
      'CMP-07',
      'SDK-03',
      'SDK-06',
      'TRN-01',
      'REP-02',
    ]);
  });

  it('keeps what people say about the agency out of its own hands', () => {
    expect(codesOf('evaluator')).toEqual([
      'OFF-08',
      'DIG-01',
      'NDS-01',
      'NDS-03',
      'ACC-06',
      'ACC-07',
      'INF-07',
      'DIS-05',
      'CMP-04',
      'OFF-12',
      'SAT-01',
      'SAT-02',
    ]);
    expect(codesOf('system')).toEqual(['REP-01', 'REP-02']);
  });

  it('measures targets of 0, rates per 1,000 and counts on a line', () => {
    for (const { code, target, factor, kind, method } of edition.indicators)
      expect([code, method === 'linear']).toEqual([
        code,
        target === '0' || factor === 1000 || kind === 'count',
      ]);
  });

  it.each([
    ['1405-Q1', 55],
    ['1405-Q2', 76],
    ['1405-Q3', 55],
    ['1405-Q4', 87],
  ])('asks in %s for %i indicators', (quarter, count) => {
    expect(indicatorsDue(edition, quarter)).toHaveLength(count);
  });

  it('asks an agency for its own indicators only', () => {
    expect(indicatorsDue(edition, '1405-Q4', 'agency')).toHaveLength(73);
    expect(indicatorsDue(edition, '1405-Q4', 'evaluator')).toHaveLength(12);
  });
});
