import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWindow } from '#calendar';
import type { Edition, FormulaPart, ReportedValue } from '#decree';
import { createScorer } from '../create-scorer.js';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { changeEdition, type EditionChanges } from './change-edition.js';

const PART = (name: FormulaPart['name']): FormulaPart => ({ name, title: 'تعداد', isInteger: true });
const TEXTS = {
  title: 'شاخص',
  titleEn: 'indicator',
  unit: 'درصد',
  formula: 'الف بر ب',
  evidence: 'دفتر',
  parts: [PART('numerator'), PART('denominator')],
};
const EDITION = buildEdition([
  buildIndicator({ ...TEXTS, code: 'DIG-01', article: 3, target: '100', weight: 400 }),
  buildIndicator({ ...TEXTS, code: 'DIG-02', article: 3, target: '80', weight: 100 }),
  buildIndicator({
    ...TEXTS,
    code: 'ACC-09',
    article: 6,
    factor: 1000,
    direction: 'down',
    method: 'linear',
    target: '0',
    limit: '10',
    weight: 300,
  }),
  buildIndicator({ ...TEXTS, code: 'SAT-01', article: 18, target: '75', weight: 200 }),
]);

const faultsOf = (changes: EditionChanges) =>
  changeEdition(EDITION, changes).faults.map(({ path, code }) => `${path} ${code}`);

function editionOf(changes: EditionChanges): Edition {
  const { edition, faults } = changeEdition(EDITION, changes);
  if (!edition) throw new Error(faults.map(({ message }) => message).join('\n'));
  return edition;
}

const weightsOf = (edition: Edition) => edition.indicators.map(({ code, weight }) => [code, weight]);

describe(changeEdition.name, () => {
  it('without a change gives the same edition', () => {
    expect(changeEdition(EDITION, {})).toEqual({ edition: EDITION, rescaledFrom: null, faults: [] });
  });

  it('never touches the edition that it copies', () => {
    const before = structuredClone(EDITION);
    editionOf({ indicators: { 'DIG-01': { weight: 7, target: '90' } }, withoutArticles: [18] });
    expect(EDITION).toEqual(before);
  });

  it('rescales weights that do not sum to 1000, and says from what', () => {
    const changed = changeEdition(EDITION, { indicators: { 'DIG-01': { weight: 100 } } });
    expect(changed.rescaledFrom).toBe(70_000);
    // 100, 100, 300, 200 of 700: 14285.71…, 14285.71…, 42857.14…, 28571.43…; two hundredths are left for the sevenths.
    expect(changed.edition && weightsOf(changed.edition)).toEqual([
      ['DIG-01', 142.86],
      ['DIG-02', 142.86],
      ['ACC-09', 428.57],
      ['SAT-01', 285.71],
    ]);
    expect(changed.edition?.articles.map(({ ceiling }) => ceiling)).toEqual([285.72, 428.57, 285.71]);
  });

  it('leaves out articles and indicators, and what weighs nothing', () => {
    expect(weightsOf(editionOf({ withoutArticles: [3] }))).toEqual([
      ['ACC-09', 600],
      ['SAT-01', 400],
    ]);
    const expected = [
      ['DIG-01', 500],
      ['ACC-09', 375],
      ['SAT-01', 125],
    ];
    const moved = { 'DIG-01': { weight: 400 }, 'ACC-09': { weight: 300 }, 'SAT-01': { weight: 100 } };
    expect(weightsOf(editionOf({ indicators: moved, withoutIndicators: ['DIG-02'] }))).toEqual(expected);
    expect(weightsOf(editionOf({ indicators: { ...moved, 'DIG-02': { weight: 0 } } }))).toEqual(expected);
  });

  it('a limit goes with its method', () => {
    const [, , changed] = editionOf({
      indicators: { 'ACC-09': { method: 'ratio', target: '2' } },
    }).indicators;
    expect(changed).toMatchObject({ method: 'ratio', target: '2', weight: 300 });
    expect(changed?.limit).toBeUndefined();
  });

  it.each<[string, EditionChanges, readonly string[]]>([
    [
      'a weight of −1',
      { indicators: { 'DIG-01': { weight: -1 } } },
      ['indicators.DIG-01.weight WEIGHT_WRONG'],
    ],
    ['no number', { indicators: { 'DIG-01': { weight: NaN } } }, ['indicators.DIG-01.weight WEIGHT_WRONG']],
    [
      '1000.5 points',
      { indicators: { 'DIG-01': { weight: 1000.5 } } },
      ['indicators.DIG-01.weight WEIGHT_WRONG'],
    ],
    [
      'thousandths',
      { indicators: { 'DIG-01': { weight: 1.005 } } },
      ['indicators.DIG-01.weight WEIGHT_WRONG'],
    ],
    [
      'a target of 0 with ratio',
      { indicators: { 'SAT-01': { target: '0' } } },
      ['indicators.SAT-01.target TARGET_ZERO_WITH_RATIO'],
    ],
    [
      'a limit on the wrong side',
      { indicators: { 'SAT-01': { method: 'linear', limit: '90' } } },
      ['indicators.SAT-01.limit LIMIT_WRONG_SIDE'],
    ],
    [
      'bands with a gap at 0',
      { indicators: { 'SAT-01': { method: 'bands', bands: [{ from: '5', attainment: '1' }] } } },
      ['indicators.SAT-01.bands[0] BANDS_NOT_FROM_ZERO'],
    ],
    ['an unknown article', { withoutArticles: [2] }, ['withoutArticles[0] ARTICLE_UNKNOWN']],
    ['nothing left', { withoutArticles: [3, 6, 18] }, ['indicators NOTHING_LEFT']],
  ])('refuses %s', (_, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it('lists every fault at once, each with a Persian sentence', () => {
    const changes = {
      indicators: { 'DIG-01': { weight: -1, target: '0' }, 'XXX-01': { weight: 1 } },
      withoutIndicators: ['YYY-01'],
    };
    expect(faultsOf(changes)).toEqual([
      'indicators.XXX-01 CHANGE_OF_UNKNOWN_INDICATOR',
      'withoutIndicators[0] CHANGE_OF_UNKNOWN_INDICATOR',
      'indicators.DIG-01.weight WEIGHT_WRONG',
      'indicators.DIG-01.target TARGET_ZERO_WITH_RATIO',
    ]);
    for (const { message } of changeEdition(EDITION, changes).faults) expect(message).toMatch(/[ء-ی].*؛/);
  });
});

const WINDOW = parseWindow('half-1405-1');
const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 90, max: 120 })), {
  minLength: 8,
  maxLength: 8,
});

describe('what-if', () => {
  const scoreOf = (edition: Edition, rows: readonly (readonly [number, number])[]) =>
    createScorer(edition, WINDOW).score({
      firstQuarter: '1403-Q1',
      lastQuarter: null,
      values: EDITION.indicators.flatMap(({ code }, place) =>
        WINDOW.quarters.map((quarter, position): ReportedValue => {
          const [numerator, denominator] = rows[2 * place + position] ?? [0, 1];
          return {
            indicator: code,
            quarter,
            status: 'value',
            numerator: String(numerator),
            denominator: String(denominator),
          };
        }),
      ),
    });

  it('the identity is live, exactly', () => {
    const same = editionOf({
      indicators: Object.fromEntries(
        EDITION.indicators.map(({ code, weight, target }) => [code, { weight, target }]),
      ),
    });
    fc.assert(
      fc.property(values, (rows) => {
        expect(scoreOf(same, rows)).toEqual(scoreOf(EDITION, rows));
      }),
      { numRuns: 100 },
    );
  });

  it('weights that are all multiplied alike change nothing', () => {
    const half = editionOf({
      indicators: Object.fromEntries(
        EDITION.indicators.map(({ code, weight }) => [code, { weight: weight / 2 }]),
      ),
    });
    fc.assert(
      fc.property(values, (rows) => {
        expect(scoreOf(half, rows)).toEqual(scoreOf(EDITION, rows));
      }),
      { numRuns: 50 },
    );
  });
});
