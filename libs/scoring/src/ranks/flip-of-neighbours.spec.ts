import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createScorer } from '../create-scorer.js';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { flipOfNeighbours } from './flip-of-neighbours.js';

const WINDOW = parseWindow('1405-Q1');
const CODES = ['A-01', 'A-02', 'B-01', 'B-02'];
const ARTICLES = [3, 3, 4, 4];

const editionOf = (weights: readonly number[]) =>
  buildEdition(
    CODES.map((code, place) =>
      buildIndicator({ code, article: ARTICLES[place] ?? 0, target: '100', weight: weights[place] ?? 1 }),
    ),
  );

function scoreOf(percents: readonly number[], weights: readonly number[] = [300, 200, 250, 250]) {
  const values = percents.map((percent, place): ReportedValue => ({
    indicator: CODES[place] ?? '',
    quarter: '1405-Q1',
    status: 'value',
    numerator: String(percent),
    denominator: '100',
  }));
  return createScorer(editionOf(weights), WINDOW).score({
    firstQuarter: '1403-Q1',
    lastQuarter: null,
    values,
  });
}

describe(flipOfNeighbours.name, () => {
  it('is the gap over all that the two differ in, worked by hand', () => {
    // 300 × 0.9 + 200 × 0.5 + 250 × 0.8 + 250 × 0.6 = 720; 300 × 0.7 + 200 × 0.7 + 250 × 0.8 + 250 × 0.64 = 710.
    // Differences +60, −40, 0, −10: 10 ÷ 110.
    const flip = flipOfNeighbours(scoreOf([90, 50, 80, 60]), scoreOf([70, 70, 80, 64]));
    expect(flip).toEqual({
      gap: 1000,
      change: { numerator: 1n, denominator: 11n },
      percent: 910,
      differences: [
        { code: 'A-01', difference: 6000 },
        { code: 'A-02', difference: -4000 },
        { code: 'B-02', difference: -1000 },
      ],
    });
  });

  it('those who share a rank need no change', () => {
    expect(flipOfNeighbours(scoreOf([90, 50, 80, 60]), scoreOf([90, 50, 80, 60]))).toEqual({
      gap: 0,
      change: { numerator: 0n, denominator: 1n },
      percent: 0,
      differences: [],
    });
  });

  it('no weights help one that is better nowhere', () => {
    const flip = flipOfNeighbours(scoreOf([90, 50, 80, 60]), scoreOf([80, 50, 80, 60]));
    expect(flip).toMatchObject({ gap: 3000, change: null, percent: null });
  });

  const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });

  it('the scorer itself puts them level at that change of weights, and not before', () => {
    fc.assert(
      fc.property(percents, percents, (a, b) => {
        const [first, second] = [scoreOf(a), scoreOf(b)];
        const [upper, lower] = first.earned >= second.earned ? [a, b] : [b, a];
        const flip = flipOfNeighbours(scoreOf(upper), scoreOf(lower));
        if (!flip.change || flip.gap === 0) return;
        const p = Number(flip.change.numerator);
        const q = Number(flip.change.denominator);
        const shifted = (share: number) =>
          [300, 200, 250, 250].map((weight, place) => {
            const difference = (upper[place] ?? 0) - (lower[place] ?? 0);
            return weight * (q - Math.sign(difference) * share);
          });
        // Weights × q × (1 ∓ p/q) are whole. Ceilings are the sums of the weights, so nothing is rounded but points.
        const level = shifted(p);
        expect(scoreOf(upper, level).earned).toBe(scoreOf(lower, level).earned);
        const half = shifted(p / 2);
        expect(scoreOf(upper, half).earned).toBeGreaterThan(scoreOf(lower, half).earned);
      }),
      { numRuns: 200 },
    );
  });
});
