import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createScorer } from './create-scorer.js';
import { Exact } from './exact.js';
import { geometricPoints } from './geometric-points.js';
import { buildEdition } from './testing/build-edition.js';
import { buildIndicator } from './testing/build-indicator.js';

const parts = (...list: readonly (readonly [top: number, bottom: number, weight: number])[]) =>
  list.map(([top, bottom, weight]) => ({ attainment: Exact.of(top, bottom), weight }));

describe(geometricPoints.name, () => {
  it('is 0 for a silent agency and the ceiling for a perfect one', () => {
    expect(geometricPoints(100_000, parts([0, 1, 600], [0, 1, 400]))).toBe(0);
    expect(geometricPoints(100_000, parts([1, 1, 600], [1, 1, 400]))).toBe(100_000);
    expect(geometricPoints(100_000, [])).toBe(0);
  });

  it('one 0 costs much, but not all', () => {
    // (0.01^0.1 × 1^0.9 − 0.01) ÷ 0.99 = (0.630957… − 0.01) ÷ 0.99 = 0.627229…
    expect(geometricPoints(100_000, parts([0, 1, 100], [1, 1, 900]))).toBe(62_723);
  });

  it('never exceeds the weighted mean, and rises with every attainment', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(), (list, chosen) => {
        const of = (rows: readonly (readonly [number, number])[]) =>
          geometricPoints(100_000, parts(...rows.map(([top, weight]) => [top, 50, weight] as const)));
        const weight = list.reduce((sum, [, own]) => sum + own, 0);
        const mean = list.reduce((sum, [top, own]) => sum + (top / 50) * own, 0) / weight;
        expect(of(list)).toBeLessThanOrEqual(Math.ceil(100_000 * mean));
        const better = list.map(([top, own], place) =>
          place === chosen % list.length ? ([50, own] as const) : ([top, own] as const),
        );
        expect(of(better)).toBeGreaterThanOrEqual(of(list));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the scorer with geometric aggregation', () => {
  const edition = buildEdition([
    buildIndicator({ code: 'A-01', article: 3, target: '100', weight: 600 }),
    buildIndicator({ code: 'B-01', article: 4, target: '100', weight: 400 }),
  ]);
  const values = [81, 36].map((percent, place): ReportedValue => ({
    indicator: ['A-01', 'B-01'][place] ?? '',
    quarter: '1405-Q1',
    status: 'value',
    numerator: String(percent),
    denominator: '100',
  }));
  const agency = { firstQuarter: '1403-Q1', lastQuarter: null, values };

  it('changes what article and total earn, and leaves attainments, weights and points of indicators', () => {
    const official = createScorer(edition, parseWindow('1405-Q1')).score(agency);
    const geometric = createScorer(edition, parseWindow('1405-Q1'), 'geometric').score(agency);
    expect(official.earned).toBe(63_000);
    // (0.8119^0.6 × 0.3664^0.4 − 0.01) ÷ 0.99 = 0.58645…
    expect(geometric.earned).toBe(58_645);
    expect(geometric.articles).toEqual(official.articles);
  });
});
