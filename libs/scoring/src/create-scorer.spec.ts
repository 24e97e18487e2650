import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { Indicator, ReportedValue, ValueStatus } from '#decree';
import type { AgencyInWindow, AgencyScore, IndicatorScore } from './agency-score.js';
import { attainmentText } from './attainment-text.js';
import { createScorer } from './create-scorer.js';
import { buildEdition } from './testing/build-edition.js';
import { buildIndicator } from './testing/build-indicator.js';

const [Q3, Q4, Q1, Q2] = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'] as const;
const ALL = [Q3, Q4, Q1, Q2];

type Row = readonly [quarter: string, what: ValueStatus | string];

/** `3/4` is a ratio, `80@7` a mean over n, a status itself, anything else a value. */
function rowsOf(indicator: string, rows: readonly Row[]): ReportedValue[] {
  return rows.map(([quarter, what]) => {
    const base = { indicator, quarter, status: 'value' as const };
    if (/^[a-z-]+$/.test(what)) return { ...base, status: what as ValueStatus };
    const [numerator = '', denominator] = what.split('/');
    if (denominator !== undefined) return { ...base, numerator, denominator };
    const [value = '', n] = what.split('@');
    return n === undefined ? { ...base, value } : { ...base, value, n };
  });
}

function score(
  indicators: readonly Indicator[],
  values: readonly ReportedValue[],
  options: { window?: string; firstQuarter?: string; lastQuarter?: string } = {},
): AgencyScore {
  const agency: AgencyInWindow = {
    firstQuarter: options.firstQuarter ?? '1403-Q3',
    lastQuarter: options.lastQuarter ?? null,
    values,
  };
  return createScorer(buildEdition(indicators), parseWindow(options.window ?? 'charter-1405')).score(agency);
}

function indicatorOf(result: AgencyScore, code: string): IndicatorScore {
  const found = result.articles.flatMap((article) => article.indicators).find((row) => row.code === code);
  if (!found) throw new Error(code);
  return found;
}

function attainmentOf(changes: Partial<Indicator>, rows: readonly Row[]): string | null {
  const { attainment } = indicatorOf(score([buildIndicator(changes)], rowsOf('ACC-01', rows)), 'ACC-01');
  return attainment && attainmentText(attainment);
}

const RATIO: Partial<Indicator> = {
  kind: 'ratio',
  direction: 'up',
  method: 'ratio',
  target: '100',
  factor: 100,
};
const MEAN: Partial<Indicator> = {
  kind: 'mean',
  direction: 'down',
  method: 'ratio',
  target: '15',
  factor: 1,
};

describe('the attainment of a window', () => {
  it.each<[string, Partial<Indicator>, Row[], string | null]>([
    [
      'is the mean of the quarters',
      MEAN,
      [
        [Q3, '15@9'],
        [Q4, '30@1'],
        [Q1, '60@5'],
        [Q2, '20@2'],
      ],
      '0.625',
    ],
    [
      'counts a missing quarter as 0',
      MEAN,
      [
        [Q3, '15@9'],
        [Q4, '30@1'],
        [Q1, '60@5'],
      ],
      '0.4375',
    ],
    [
      'counts a row that says missing as 0',
      MEAN,
      [
        [Q3, '15@9'],
        [Q4, 'missing'],
      ],
      '0.25',
    ],
    [
      'leaves nothing-to-report out',
      MEAN,
      [
        [Q3, '15@9'],
        [Q4, '30@1'],
        [Q1, 'nothing-to-report'],
        [Q2, '30@1'],
      ],
      '2/3',
    ],
    [
      'leaves a waived quarter out',
      MEAN,
      [
        [Q3, '15@9'],
        [Q4, '30@1'],
        [Q1, 'waived'],
        [Q2, 'waived'],
      ],
      '0.75',
    ],
    ['is 0 for a silent agency', MEAN, [], '0'],
    ['is none where all is left out', MEAN, ALL.map((quarter): Row => [quarter, 'not-applicable']), null],
    [
      'of a ratio is the pooled one where that is more: a bad small quarter does not sink a year',
      RATIO,
      [
        [Q3, '90/100'],
        [Q4, '0/2'],
        [Q1, '90/100'],
        [Q2, '88/98'],
      ],
      // pooled 268/300; the mean would be (0.9 + 0 + 0.9 + 88/98)/4
      '67/75',
    ],
    [
      'of a ratio is the mean where the pooled one is less',
      RATIO,
      [
        [Q3, '1/1'],
        [Q4, '1/1'],
        [Q1, '1/1'],
        [Q2, '0/97'],
      ],
      '0.75',
    ],
    [
      'of a ratio pools what was reported where the other quarters had nothing to report',
      RATIO,
      [
        [Q3, '90/100'],
        [Q4, 'nothing-to-report'],
        [Q1, '0/2'],
        [Q2, 'nothing-to-report'],
      ],
      '15/17',
    ],
    [
      'of a ratio with a quarter missing is the mean',
      RATIO,
      [
        [Q3, '90/100'],
        [Q4, '0/2'],
        [Q1, '90/100'],
      ],
      '0.45',
    ],
    [
      'of a mean is never the pooled one',
      MEAN,
      [
        [Q3, '15@1000'],
        [Q4, '60@1'],
        [Q1, '60@1'],
        [Q2, '60@1'],
      ],
      '0.4375',
    ],
    [
      'counts a value that cannot be as missing',
      RATIO,
      [
        [Q3, '1/1'],
        [Q4, '0/0'],
        [Q1, '5/0'],
        [Q2, '-1/2'],
      ],
      '0.25',
    ],
    [
      'counts nothing-to-report of a count as missing: 0 can always be written',
      { kind: 'count', method: 'linear', direction: 'down', target: '0', limit: '4', factor: 1 },
      [
        [Q3, '0'],
        [Q4, 'nothing-to-report'],
        [Q1, '1'],
        [Q2, '2'],
      ],
      '0.5625',
    ],
    [
      'counts contradicting rows as missing',
      MEAN,
      [
        [Q3, '15@9'],
        [Q3, '15@9'],
        [Q4, '15@1'],
        [Q1, '15@1'],
        [Q2, '15@1'],
      ],
      '0.75',
    ],
    [
      'of a half-yearly indicator rests on Q4 and Q2',
      { ...MEAN, frequency: 'H' },
      [
        [Q4, '30@1'],
        [Q2, '15@1'],
      ],
      '0.75',
    ],
    [
      'ignores a value in a quarter in which it is not due',
      { ...MEAN, frequency: 'Y' },
      [
        [Q3, '15@1'],
        [Q4, '30@1'],
        [Q2, '15@1'],
      ],
      '0.5',
    ],
    [
      'ignores quarters outside the window',
      MEAN,
      [
        ['1404-Q2', '15@1'],
        ['1405-Q3', '15@1'],
      ],
      '0',
    ],
  ])('%s', (_, changes, rows, expected) => {
    expect(attainmentOf(changes, rows)).toBe(expected);
  });

  it('is exact beyond 2^53', () => {
    const rows: Row[] = ALL.map((quarter) => [quarter, '90071992547409931/270215977642229793']);
    expect(attainmentOf(RATIO, rows)).toBe('1/3');
  });
});

describe('the status over a window', () => {
  it.each<[string, Row[]]>([
    [
      'value',
      [
        [Q3, '15@9'],
        [Q4, 'waived'],
      ],
    ],
    [
      'missing',
      [
        [Q3, 'waived'],
        [Q4, 'not-applicable'],
        [Q1, 'nothing-to-report'],
      ],
    ],
    ['missing', []],
    ['nothing-to-report', ALL.map((quarter): Row => [quarter, 'nothing-to-report'])],
    [
      'not-applicable',
      [
        [Q3, 'not-applicable'],
        [Q4, 'nothing-to-report'],
        [Q1, 'nothing-to-report'],
        [Q2, 'not-applicable'],
      ],
    ],
    [
      'waived',
      [
        [Q3, 'waived'],
        [Q4, 'nothing-to-report'],
        [Q1, 'not-applicable'],
        [Q2, 'not-due'],
      ],
    ],
    ['not-due', ALL.map((quarter): Row => [quarter, 'not-due'])],
  ])('is %s', (status, rows) => {
    const result = score([buildIndicator(MEAN)], rowsOf('ACC-01', rows));
    expect(indicatorOf(result, 'ACC-01').status).toBe(status);
  });
});

describe('what is printed of a window', () => {
  it.each<[string, Partial<Indicator>, Row[], object]>([
    [
      'a ratio pools its parts, whatever is missing',
      RATIO,
      [
        [Q3, '1/3'],
        [Q4, '1/4'],
      ],
      { numerator: '2', denominator: '7', value: '28.571429', n: null, coverage: '2/4' },
    ],
    [
      'a mean is weighted by its n',
      MEAN,
      [
        [Q3, '10@1'],
        [Q4, '20@3'],
        [Q1, 'nothing-to-report'],
        [Q2, '17.5@4'],
      ],
      { numerator: null, denominator: null, value: '17.5', n: '8', coverage: '3/4' },
    ],
    [
      'a count shows its total over the quarters counted',
      { kind: 'count', method: 'linear', direction: 'down', target: '0', limit: '4', factor: 1 },
      [
        [Q3, '0'],
        [Q4, '3'],
        [Q1, '2'],
      ],
      { numerator: '5', denominator: '3', value: '1.666667', n: null, coverage: '3/4' },
    ],
  ])('%s', (_, changes, rows, expected) => {
    const result = score([buildIndicator(changes)], rowsOf('ACC-01', rows));
    expect(indicatorOf(result, 'ACC-01').pooled).toEqual(expected);
  });

  it('a gap pools both sides and rests on the smaller', () => {
    const gap = buildIndicator({
      kind: 'gap',
      gap: 'absolute',
      method: 'linear',
      direction: 'down',
      target: '3',
      limit: '13',
      factor: 1,
    });
    const values = [Q3, Q4].map((quarter, place) => ({
      indicator: 'ACC-01',
      quarter,
      status: 'value' as const,
      value: '70',
      n: '10',
      secondValue: place === 0 ? '80' : '76',
      secondN: place === 0 ? '3' : '1',
    }));
    // (80·3 + 76·1)/4 = 79, so the pooled gap is 9; the quarters attain 3/10 and 7/10.
    const { pooled, attainment } = indicatorOf(score([gap], values), 'ACC-01');
    expect(pooled).toEqual({ numerator: null, denominator: null, value: '9', n: '4', coverage: '2/4' });
    expect(attainment && attainmentText(attainment)).toBe('0.25');
  });

  it('nothing, where nothing was reported', () => {
    expect(indicatorOf(score([buildIndicator(MEAN)], []), 'ACC-01').pooled).toBeNull();
  });

  it('every quarter of the window, with what was reported', () => {
    const values = rowsOf('ACC-01', [
      [Q4, '30@1'],
      [Q1, '15@1'],
      [Q2, 'missing'],
    ]);
    const { quarters } = indicatorOf(score([buildIndicator({ ...MEAN, frequency: 'H' })], values), 'ACC-01');
    expect(quarters).toEqual([
      { quarter: Q3, status: 'not-due', reported: null, attainment: null },
      { quarter: Q4, status: 'value', reported: values[0], attainment: { numerator: 1n, denominator: 2n } },
      { quarter: Q1, status: 'not-due', reported: null, attainment: null },
      { quarter: Q2, status: 'missing', reported: values[2], attainment: { numerator: 0n, denominator: 1n } },
    ]);
  });
});

describe('weights in force', () => {
  const indicators = [
    buildIndicator({ code: 'OFF-01', article: 1, weight: 30 }),
    buildIndicator({ code: 'OFF-02', article: 1, weight: 20 }),
    buildIndicator({ code: 'OFF-03', article: 1, weight: 10 }),
    buildIndicator({ code: 'DIG-01', article: 3, weight: 25, frequency: 'H' }),
    buildIndicator({ code: 'DMG-01', article: 13, weight: 15, frequency: 'Y' }),
  ];
  const leftOut = (...codes: string[]) =>
    codes.flatMap((code) =>
      rowsOf(
        code,
        ALL.map((quarter): Row => [quarter, 'nothing-to-report']),
      ),
    );
  const weights = (result: AgencyScore) =>
    Object.fromEntries(
      result.articles.flatMap((article) => [
        [String(article.number), article.ceiling],
        ...article.indicators.map((indicator) => [indicator.code, indicator.effectiveWeight]),
      ]),
    );

  it('are the nominal ones where nothing is left out, also for a silent agency', () => {
    expect(weights(score(indicators, []))).toEqual({
      '1': 6000,
      'OFF-01': 3000,
      'OFF-02': 2000,
      'OFF-03': 1000,
      '3': 2500,
      'DIG-01': 2500,
      '13': 1500,
      'DMG-01': 1500,
    });
  });

  it('share a left-out indicator within its article, in proportion, by largest remainder', () => {
    // 6000 over 20 and 10; 6000 over 30 and 10.
    expect(weights(score(indicators, leftOut('OFF-01')))).toMatchObject({
      '1': 6000,
      'OFF-01': 0,
      'OFF-02': 4000,
      'OFF-03': 2000,
      '3': 2500,
    });
    expect(weights(score(indicators, leftOut('OFF-02')))).toMatchObject({ 'OFF-01': 4500, 'OFF-03': 1500 });
  });

  it('share an article wholly left out among the other articles, then within each', () => {
    // 10000 over 60 and 25: 7058.82… and 2941.17…; the hundredth left goes to article 1. Then 7059 over 30, 20, 10:
    // 3529.5, 2353 and 1176.5: of equal remainders the smaller code is served first.
    expect(weights(score(indicators, leftOut('DMG-01')))).toEqual({
      '1': 7059,
      'OFF-01': 3530,
      'OFF-02': 2353,
      'OFF-03': 1176,
      '3': 2941,
      'DIG-01': 2941,
      '13': 0,
      'DMG-01': 0,
    });
  });

  it('settle ties by code, not by the order of the catalogue', () => {
    const turned = [...indicators.slice(0, 3).reverse(), ...indicators.slice(3)];
    expect(weights(score(turned, leftOut('DMG-01')))).toMatchObject({ 'OFF-01': 3530, 'OFF-03': 1176 });
  });

  it('lose first what is not due in the window, so that the ceiling is the same for all', () => {
    const first = score(indicators, [], { window: '1405-Q1' });
    expect(first.ceiling).toBe(6000);
    expect(weights(first)).toMatchObject({ '1': 6000, '3': 0, 'DIG-01': 0, '13': 0, 'DMG-01': 0 });
    expect(indicatorOf(first, 'DIG-01')).toMatchObject({ status: 'not-due', attainment: null, earned: 0 });
    expect(score(indicators, [], { window: '1405-Q2' }).ceiling).toBe(8500);
    expect(score(indicators, [], { window: '1404-Q4' }).ceiling).toBe(10000);
    expect(score(indicators, leftOut('OFF-01', 'OFF-02', 'OFF-03'), { window: '1405-Q2' })).toMatchObject({
      ceiling: 8500,
      articles: [{ ceiling: 0 }, { ceiling: 8500 }, { ceiling: 0 }],
    });
  });

  it('share what was due only before an agency began or after it ended, and keep the ceiling', () => {
    const young = score(
      indicators,
      rowsOf('OFF-01', [
        [Q1, '90/100'],
        [Q2, '45/100'],
      ]),
      { firstQuarter: Q1 },
    );
    expect(young.ceiling).toBe(10000);
    expect(young.articles.map((article) => article.ceiling)).toEqual([7059, 2941, 0]);
    expect(indicatorOf(young, 'DMG-01').status).toBe('not-due');
    // Two quarters of its own, 1 and 1/2; its pooled 135/200 is 0.75 of 90 too.
    expect(indicatorOf(young, 'OFF-01')).toMatchObject({
      attainment: { numerator: 3n, denominator: 4n },
      pooled: { coverage: '2/2' },
    });
    expect(score(indicators, [], { lastQuarter: Q3 }).articles.map((article) => article.ceiling)).toEqual([
      10000, 0, 0,
    ]);
  });

  it('are none for an agency that did not exist in the window', () => {
    const gone = score(indicators, [], { lastQuarter: '1404-Q2' });
    expect(gone).toMatchObject({ earned: 0, ceiling: 10000, isRankable: false });
    expect(gone.articles.map((article) => article.ceiling)).toEqual([0, 0, 0]);
  });
});

describe('an agency is ranked', () => {
  const half = [
    buildIndicator({ code: 'A-1', article: 3, weight: 50 }),
    buildIndicator({ code: 'A-2', article: 4, weight: 49 }),
    buildIndicator({ code: 'A-3', article: 5, weight: 1 }),
  ];
  const without = (...codes: string[]) =>
    score(
      half,
      codes.flatMap((code) =>
        rowsOf(
          code,
          ALL.map((quarter): Row => [quarter, 'not-applicable']),
        ),
      ),
    ).isRankable;

  it('where half of the ceiling applies to it', () => {
    expect(without('A-2', 'A-3')).toBe(true);
  });
  it('not under half', () => {
    expect(without('A-1', 'A-3')).toBe(false);
  });
  it('not where nothing applies', () => {
    expect(without('A-1', 'A-2', 'A-3')).toBe(false);
  });
  it('however silent it is', () => {
    expect(without()).toBe(true);
  });
});

describe('points', () => {
  it('are rounded once an indicator, half up, and summed as printed', () => {
    const thirds = ['A-1', 'A-2', 'A-3'].map((code) => buildIndicator({ code, weight: 1, ...RATIO }));
    const values = thirds.flatMap(({ code }) => rowsOf(code, [[Q2, '1/8']]));
    const result = score(thirds, values, { window: '1405-Q2' });
    // 0.125 points each, printed 0.13: the article is 0.39, not 0.38.
    expect(result.articles[0]).toMatchObject({ earned: 39, ceiling: 300 });
    expect(result.earned).toBe(39);
  });
});

describe('withdrawing an attestation', () => {
  it('never raises the exact score, but weights cut into hundredths again may move a score next to 0 by one', () => {
    const weights = [1, 25, 94, 68, 90, 56, 1, 21];
    const indicators = weights.map((weight, place) =>
      buildIndicator({ ...RATIO, code: `A-${place}`, article: 3, weight }),
    );
    const values = weights.flatMap((_, place) =>
      rowsOf(`A-${place}`, [[Q2, place > 5 ? 'nothing-to-report' : place === 0 ? '5/5' : '0/5']]),
    );
    const window = '1405-Q2';
    // docs/decisions/0004: the exact weight of A-0 falls from 1.0659 to 1.0627, its hundredths rise.
    expect(score(indicators, values, { window }).earned).toBe(106);
    const withdrawn = values.filter((row) => row.indicator !== 'A-6');
    expect(score(indicators, withdrawn, { window }).earned).toBe(107);
  });
});
