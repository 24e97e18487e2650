import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createScorer } from './create-scorer.js';
import { overClaims } from './over-claim.js';
import { buildEdition } from './testing/build-edition.js';
import { buildIndicator } from './testing/build-indicator.js';

const EDITION = buildEdition([
  buildIndicator({ code: 'A-01', article: 3, target: '100', weight: 400 }),
  buildIndicator({ code: 'A-02', article: 3, target: '100', weight: 200 }),
  buildIndicator({ code: 'B-01', article: 4, target: '100', weight: 400 }),
]);

function scoreOf(...percents: readonly number[]) {
  const values = percents.map((percent, place): ReportedValue => ({
    indicator: EDITION.indicators[place]?.code ?? '',
    quarter: '1405-Q1',
    status: 'value',
    numerator: String(percent),
    denominator: '100',
  }));
  return createScorer(EDITION, parseWindow('1405-Q1')).score({
    firstQuarter: '1403-Q1',
    lastQuarter: null,
    values,
  });
}

describe(overClaims.name, () => {
  it('is what was claimed above what was confirmed, the largest claims first', () => {
    expect(overClaims(scoreOf(100, 90, 80), scoreOf(90, 40, 85))).toEqual({
      self: 90_000,
      confirmed: 78_000,
      claim: 12_000,
      articles: [
        { number: 3, self: 58_000, confirmed: 44_000, claim: 14_000 },
        { number: 4, self: 32_000, confirmed: 34_000, claim: -2000 },
      ],
      indicators: [
        { code: 'A-02', self: 18_000, confirmed: 8000, claim: 10_000 },
        { code: 'A-01', self: 40_000, confirmed: 36_000, claim: 4000 },
        { code: 'B-01', self: 32_000, confirmed: 34_000, claim: -2000 },
      ],
    });
  });
  it('is nothing where all was confirmed', () => {
    expect(overClaims(scoreOf(90, 40, 85), scoreOf(90, 40, 85))).toMatchObject({ claim: 0, indicators: [] });
  });
});
