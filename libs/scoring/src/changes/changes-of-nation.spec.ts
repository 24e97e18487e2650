import { describe, expect, it } from '@jest/globals';
import { changesOfNation, type ComparedAgency } from './changes-of-nation.js';

const CEILING = 100_000;

function agency(
  [from, to]: readonly [number, number],
  [missingBefore, missingAfter]: readonly [number, number] = [0, 0],
): ComparedAgency {
  const totals = (percent: number) => ({
    earned: percent * 1000,
    ceiling: CEILING,
    articles: [
      { number: 3, earned: percent * 500, ceiling: 50_000 },
      { number: 17, earned: 25_000, ceiling: 50_000 },
      { number: 18, earned: 0, ceiling: 0 },
    ],
  });
  return { before: totals(from), after: totals(to), missingBefore, missingAfter };
}

describe(changesOfNation.name, () => {
  it('tells the mean, who moved, the means of the articles and the missing reports', () => {
    expect(changesOfNation([agency([50, 60], [1, 0]), agency([70, 69], [0, 3]), agency([40, 40])])).toEqual([
      { code: 'NATION_ROSE', params: { agencies: 3, before: '53.33', after: '56.33', change: '3.00' } },
      { code: 'AGENCIES_MOVED', params: { agencies: 3, rose: 1, fell: 1 } },
      {
        code: 'NATION_ARTICLE_ROSE',
        params: { article: 3, before: '53.33', after: '56.33', change: '3.00' },
      },
      { code: 'REPORTS_MISSING_GREW', params: { before: 1, after: 3, change: 2 } },
    ]);
  });

  it('tells a fall', () => {
    expect(changesOfNation([agency([60, 50], [2, 1])]).map(({ code }) => code)).toEqual([
      'NATION_FELL',
      'AGENCIES_MOVED',
      'NATION_ARTICLE_FELL',
      'REPORTS_MISSING_SHRANK',
    ]);
  });

  it('says that nothing moved, and nothing at all where no agency compares', () => {
    expect(changesOfNation([agency([60, 60])]).map(({ code }) => code)).toEqual([
      'NATION_SAME',
      'AGENCIES_MOVED',
    ]);
    expect(changesOfNation([])).toEqual([]);
  });
});
