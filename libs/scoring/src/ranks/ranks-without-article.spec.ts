import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createScorer } from '../create-scorer.js';
import { rankPeers } from '../rank-peers.js';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { changeEdition } from '../what-if/change-edition.js';
import { ranksWithoutArticle } from './ranks-without-article.js';

const WINDOW = parseWindow('1405-Q1');
const EDITION = buildEdition([
  buildIndicator({ code: 'DIG-01', article: 3, target: '100', weight: 500 }),
  buildIndicator({ code: 'IMP-01', article: 4, target: '100', weight: 300 }),
  buildIndicator({ code: 'SAT-01', article: 18, target: '100', weight: 200 }),
]);

function valuesOf(percents: readonly number[]): ReportedValue[] {
  return EDITION.indicators.map(({ code }, place) => ({
    indicator: code,
    quarter: '1405-Q1',
    status: 'value',
    numerator: String(percents[place]),
    denominator: '100',
  }));
}

const AGENCIES = [
  [90, 20, 50],
  [40, 90, 90],
  [60, 60, 60],
  [55, 55, 55],
  [30, 30, 30],
  [10, 10, 10],
].map((percents, place) => ({
  key: String(place),
  agency: { firstQuarter: '1403-Q1', lastQuarter: null, values: valuesOf(percents) },
}));
const PEERS = AGENCIES.map(({ key, agency }) => ({
  key,
  score: createScorer(EDITION, WINDOW).score(agency),
}));

describe(ranksWithoutArticle.name, () => {
  const shifts = ranksWithoutArticle(EDITION, WINDOW, PEERS);

  it('tells the rank without each article, and the shift', () => {
    // Points 610, 650, 600, 550, 300, 100: ranks 2, 1, 3, 4, 5, 6. Without Art. 3 the first has
    // 160 of 500, fewer than 450, 300 and 275 of the others; without Art. 18 it has 510 of 800, the second 470.
    expect(shifts.get('0')).toEqual([
      { article: 3, rank: 4, shift: 2 },
      { article: 4, rank: 1, shift: -1 },
      { article: 18, rank: 1, shift: -1 },
    ]);
    expect(shifts.get('1')?.map(({ rank }) => rank)).toEqual([1, 4, 3]);
  });

  it('is what the laboratory says of an edition without that article', () => {
    for (const article of [3, 4, 18]) {
      const { edition } = changeEdition(EDITION, { withoutArticles: [article] });
      if (!edition) throw new Error('the edition stands without it');
      const ranks = rankPeers(
        AGENCIES.map(({ key, agency }) => ({ key, ...createScorer(edition, WINDOW).score(agency) })),
      );
      for (const { key } of AGENCIES)
        expect(shifts.get(key)?.find((one) => one.article === article)?.rank).toBe(ranks.get(key)?.rank);
    }
  });

  it('has no shift where there is no rank', () => {
    const few = ranksWithoutArticle(EDITION, WINDOW, PEERS.slice(0, 5));
    expect(few.get('0')?.every(({ rank, shift }) => rank === null && shift === null)).toBe(true);
  });
});
