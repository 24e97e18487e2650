import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addQuarters, parseQuarter, parseWindow, quarterCode, type ScoreWindow } from '#calendar';
import type { Edition, Indicator, IndicatorKind, Method, ReportedValue, ValueStatus } from '#decree';
import type { AgencyInWindow, AgencyScore } from './agency-score.js';
import { attainmentText } from './attainment-text.js';
import { scoreTable } from './bulk/score-table.js';
import { tabulateValues } from './bulk/tabulate-values.js';
import { createScorer } from './create-scorer.js';
import { rankPeers } from './rank-peers.js';
import { buildEdition } from './testing/build-edition.js';
import { buildIndicator } from './testing/build-indicator.js';
import { scoreByTheBook } from './testing/score-by-the-book.js';

const WINDOWS = [
  'charter-1405',
  'decree-1405',
  'half-1405-1',
  'half-1405-2',
  'fiscal-1405',
  '1405-Q1',
  '1405-Q4',
];
const METHODS: Record<IndicatorKind, readonly Method[]> = {
  ratio: ['ratio', 'linear', 'bands'],
  mean: ['ratio', 'linear', 'bands'],
  median: ['ratio', 'linear'],
  count: ['ratio', 'linear', 'bands'],
  gap: ['linear', 'ratio'],
  'yes-no': ['yes-no'],
};
const BANDS = [
  { from: '0', attainment: '0' },
  { from: '2.5', attainment: '0.3' },
  { from: '40', attainment: '0.75' },
  { from: '75', attainment: '1' },
];

const kind = fc.constantFrom(...(Object.keys(METHODS) as IndicatorKind[]));
const indicatorShape = kind.chain((chosen) =>
  fc.record({
    kind: fc.constant(chosen),
    method: fc.constantFrom(...METHODS[chosen]),
    direction: fc.constantFrom('up' as const, 'down' as const),
    gap: fc.constantFrom('absolute' as const, 'relative' as const),
    frequency: fc.constantFrom('Q' as const, 'H' as const, 'Y' as const),
    target: fc.constantFrom('1', '7', '12.5', '90'),
    weight: fc.integer({ min: 1, max: 120 }),
    article: fc.constantFrom(1, 3, 6, 12, 18),
    isPart: fc.boolean(),
  }),
);

function indicatorOf(
  shape: typeof indicatorShape extends fc.Arbitrary<infer T> ? T : never,
  place: number,
): Indicator {
  const isUp =
    shape.method === 'bands' || shape.kind === 'yes-no' || (shape.direction === 'up' && shape.kind !== 'gap');
  return buildIndicator({
    ...shape,
    // Not in the order of the catalogue, so that ties by code are put to the test.
    code: `X-${String((place * 37) % 100).padStart(2, '0')}`,
    direction: isUp ? 'up' : 'down',
    factor: shape.kind === 'ratio' ? 100 : 1,
    target: shape.kind === 'yes-no' ? '1' : shape.target,
    limit: isUp ? '0.25' : '150',
    bands: BANDS,
  });
}

const edition = fc
  .array(indicatorShape, { minLength: 1, maxLength: 14 })
  .map((shapes) => buildEdition(shapes.map(indicatorOf)));
const scoreWindow = fc.constantFrom(...WINDOWS).map(parseWindow);

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 120 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((value) => String(value / 100)) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('-1', '0') },
);
const status = fc.oneof(
  { weight: 12, arbitrary: fc.constant<ValueStatus>('value') },
  {
    weight: 3,
    arbitrary: fc.constantFrom<ValueStatus>(
      'nothing-to-report',
      'not-applicable',
      'waived',
      'missing',
      'not-due',
    ),
  },
);
const cell = fc.record({
  isThere: fc.integer({ min: 0, max: 9 }),
  status,
  parts: fc.array(amount, { minLength: 4, maxLength: 4 }),
});
type Cell = typeof cell extends fc.Arbitrary<infer T> ? T : never;

function rowOf(indicator: Indicator, quarter: string, { status: state, parts }: Cell): ReportedValue {
  const base = { indicator: indicator.code, quarter, status: state };
  if (state !== 'value') return base;
  const [a, b, c, d] = parts;
  switch (indicator.kind) {
    case 'ratio':
      return { ...base, numerator: a, denominator: b };
    case 'gap':
      return { ...base, value: a, n: b, secondValue: c, secondN: d };
    case 'yes-no':
      return { ...base, value: a === '0' ? '0' : '1' };
    case 'mean':
    case 'median':
    case 'count':
      return { ...base, value: a, n: b };
  }
}

interface Case {
  readonly edition: Edition;
  readonly window: ScoreWindow;
  readonly agency: AgencyInWindow;
}

/** An agency of a random edition: about one row in ten is not there; one in five begins or ends inside the window. */
const anyCase: fc.Arbitrary<Case> = fc.tuple(edition, scoreWindow).chain(([chosen, window]) =>
  fc
    .record({
      cells: fc.array(cell, {
        minLength: chosen.indicators.length * window.quarters.length,
        maxLength: chosen.indicators.length * window.quarters.length,
      }),
      begins: fc.integer({ min: -8, max: 2 }),
      ends: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 }),
    })
    .map(({ cells, begins, ends }) => {
      const quarterAt = (step: number) =>
        quarterCode(addQuarters(parseQuarter(window.quarters[0] ?? ''), step));
      const values = chosen.indicators.flatMap((indicator, row) =>
        window.quarters.flatMap((quarter, column) => {
          const drawn = cells[row * window.quarters.length + column];
          return drawn && drawn.isThere > 0 ? [rowOf(indicator, quarter, drawn)] : [];
        }),
      );
      const agency = {
        firstQuarter: quarterAt(begins),
        lastQuarter: ends === null ? null : quarterAt(ends),
        values,
      };
      return { edition: chosen, window, agency };
    }),
);

/** Another agency in the same edition and window. */
function anyAgencyOf({ edition: chosen, window }: Case): fc.Arbitrary<AgencyInWindow> {
  const length = chosen.indicators.length * window.quarters.length;
  return fc.array(cell, { minLength: length, maxLength: length }).map((cells) => ({
    firstQuarter: '1400-Q1',
    lastQuarter: null,
    values: chosen.indicators.flatMap((indicator, row) =>
      window.quarters.flatMap((quarter, column) => {
        const drawn = cells[row * window.quarters.length + column];
        return drawn && drawn.isThere > 0 ? [rowOf(indicator, quarter, drawn)] : [];
      }),
    ),
  }));
}

function scoreOf({ edition: chosen, window, agency }: Case): AgencyScore {
  return createScorer(chosen, window).score(agency);
}
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const indicatorsOf = (score: AgencyScore) => score.articles.flatMap((article) => article.indicators);

const RUNS = { numRuns: 400 };

describe('whatever is reported', () => {
  it('the score lies between 0 and the ceiling, and so does every part', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const score = scoreOf(one);
        for (const part of [score, ...score.articles]) {
          expect(part.earned).toBeGreaterThanOrEqual(0);
          expect(part.earned).toBeLessThanOrEqual(part.ceiling);
        }
        for (const indicator of indicatorsOf(score)) {
          expect(indicator.earned).toBeLessThanOrEqual(indicator.effectiveWeight);
          expect(Number.isInteger(indicator.earned)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the parts sum to the total exactly', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const score = scoreOf(one);
        expect(sum(score.articles.map((article) => article.earned))).toBe(score.earned);
        for (const article of score.articles)
          expect(sum(article.indicators.map((indicator) => indicator.earned))).toBe(article.earned);
      }),
      RUNS,
    );
  });

  it('the ceiling is the same for every agency, and is shared out exactly wherever anything applies', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const score = scoreOf(one);
        expect(score.ceiling).toBe(createScorer(one.edition, one.window).ceiling);
        const isAny = indicatorsOf(score).some((indicator) => indicator.attainment !== null);
        expect(sum(score.articles.map((article) => article.ceiling))).toBe(isAny ? score.ceiling : 0);
        for (const article of score.articles)
          expect(sum(article.indicators.map((indicator) => indicator.effectiveWeight))).toBe(article.ceiling);
        for (const indicator of indicatorsOf(score))
          if (indicator.attainment === null) expect(indicator.effectiveWeight).toBe(0);
      }),
      RUNS,
    );
  });

  it('the order of the rows does not matter', () => {
    const shuffled = anyCase.chain((one) =>
      fc
        .shuffledSubarray([...one.agency.values], { minLength: one.agency.values.length })
        .map((values) => ({ one, other: { ...one, agency: { ...one.agency, values } } })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        expect(scoreOf(other)).toEqual(scoreOf(one));
      }),
      RUNS,
    );
  });

  it('the score is that of the book, calculated with big integers only', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const score = scoreOf(one);
        const book = scoreByTheBook(one.edition, one.window.quarters, one.agency);
        expect(score.earned).toBe(book.earned);
        for (const indicator of indicatorsOf(score))
          expect([indicator.code, indicator.effectiveWeight]).toEqual([
            indicator.code,
            book.weights.get(indicator.code) ?? 0,
          ]);
      }),
      RUNS,
    );
  });

  it('a table in typed arrays scores to the last hundredth what the scorer does, whatever Float64 makes of it', () => {
    const nation = anyCase.chain((one) =>
      fc.array(anyAgencyOf(one), { minLength: 0, maxLength: 4 }).map((others) => ({ one, others })),
    );
    fc.assert(
      fc.property(nation, ({ one, others }) => {
        const agencies = [one.agency, ...others];
        const table = tabulateValues(one.edition, one.window, agencies);
        const scores = scoreTable(one.edition, one.window, table);
        const exact = agencies.map((agency) => scoreOf({ ...one, agency }));
        expect([...scores.earned]).toEqual(exact.map(({ earned }) => earned));
        expect([...scores.isRankable]).toEqual(exact.map((score) => (score.isRankable ? 1 : 0)));
        exact.forEach((score, column) => {
          const own = indicatorsOf(score);
          expect(own.map(({ code }) => code)).toEqual(scores.codes);
          expect(own.map(({ earned }) => earned)).toEqual(
            own.map((_, line) => scores.points[line * agencies.length + column]),
          );
        });
      }),
      RUNS,
    );
  });

  it('attainments are reduced fractions from 0 to 1', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        for (const { attainment } of indicatorsOf(scoreOf(one))) {
          if (!attainment) continue;
          expect(attainment.numerator >= 0n && attainment.numerator <= attainment.denominator).toBe(true);
          expect(attainmentText(attainment)).not.toMatch(/NaN|Infinity/);
        }
      }),
      RUNS,
    );
  });
});

describe('leaving out', () => {
  const thinned = anyCase.chain((one) =>
    fc
      .tuple(fc.subarray([...one.agency.values]), fc.constantFrom(...one.window.quarters, null))
      .map(([kept, quarter]) => ({ one, kept: kept.filter((row) => row.quarter !== quarter) })),
  );

  it('values, however many, never raises the score, nor any part of it', () => {
    fc.assert(
      fc.property(thinned, ({ one, kept }) => {
        const values = one.agency.values.filter((row) => row.status !== 'value' || kept.includes(row));
        const [before, after] = [scoreOf(one), scoreOf({ ...one, agency: { ...one.agency, values } })];
        expect(after.earned).toBeLessThanOrEqual(before.earned);
        const parts = indicatorsOf(before);
        indicatorsOf(after).forEach((indicator, place) => {
          expect(indicator.effectiveWeight).toBe(parts[place]?.effectiveWeight);
          expect(indicator.earned).toBeLessThanOrEqual(parts[place]?.earned ?? 0);
        });
      }),
      { numRuns: 600 },
    );
  });

  it('values never gives a better rank, and an agency that withholds all of them is still ranked', () => {
    const peersOf = (one: Case) => fc.array(anyAgencyOf(one), { minLength: 5, maxLength: 7 });
    const group = thinned.chain((own) => peersOf(own.one).map((peers) => ({ ...own, peers })));
    fc.assert(
      fc.property(group, ({ one, kept, peers }) => {
        const scorer = createScorer(one.edition, one.window);
        const others = peers.map((agency, place) => ({ key: String(place), ...scorer.score(agency) }));
        const standing = (values: readonly ReportedValue[]) => {
          const own = { key: 'own', ...scorer.score({ ...one.agency, values }) };
          return rankPeers([own, ...others]).get('own')?.rank ?? null;
        };
        const before = standing(one.agency.values);
        const after = standing(
          one.agency.values.filter((row) => row.status !== 'value' || kept.includes(row)),
        );
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('any rows or whole quarters, attested ones too, never raises what the score is before rounding', () => {
    fc.assert(
      fc.property(thinned, ({ one, kept }) => {
        // A row «not-due» is the system's to give, not the agency's to leave out.
        const values = one.agency.values.filter((row) => row.status === 'not-due' || kept.includes(row));
        const [before, after] = [one.agency, { ...one.agency, values }].map((agency) =>
          scoreByTheBook(one.edition, one.window.quarters, agency),
        );
        if (!before || !after) throw new Error('unreachable');
        const [top, bottom] = after.unrounded;
        expect(top * before.unrounded[1] <= before.unrounded[0] * bottom).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});

/** The best that can be reported of an indicator. */
function bestRow(indicator: Indicator, quarter: string): ReportedValue {
  const base = { indicator: indicator.code, quarter, status: 'value' as const };
  const isUp = indicator.direction === 'up';
  switch (indicator.kind) {
    case 'ratio':
      return { ...base, numerator: isUp ? '8' : '0', denominator: '8' };
    case 'gap':
      return { ...base, value: '60', n: '4', secondValue: '60', secondN: '5' };
    case 'yes-no':
      return { ...base, value: '1' };
    case 'mean':
    case 'median':
    case 'count':
      return { ...base, value: isUp ? '100' : '0', n: '3' };
  }
}

describe('an agency that reaches every target', () => {
  it('gets the ceiling exactly, whatever does not apply to it', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const values = one.agency.values.map((row) => {
          const indicator = one.edition.indicators.find((each) => each.code === row.indicator);
          const isOut =
            row.status === 'waived' || row.status === 'not-applicable' || row.status === 'not-due';
          return indicator && !isOut ? bestRow(indicator, row.quarter) : row;
        });
        const rest = one.edition.indicators.flatMap((indicator) =>
          one.window.quarters
            .filter(
              (quarter) => !values.some((row) => row.indicator === indicator.code && row.quarter === quarter),
            )
            .map((quarter) => bestRow(indicator, quarter)),
        );
        const score = scoreOf({ ...one, agency: { ...one.agency, values: [...values, ...rest] } });
        const isAny = indicatorsOf(score).some((indicator) => indicator.attainment !== null);
        expect(score.earned).toBe(isAny ? score.ceiling : 0);
      }),
      RUNS,
    );
  });
});

describe('an agency to which nothing applies', () => {
  it('is not ranked, and earns nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom<ValueStatus>('not-applicable', 'waived'), (one, state) => {
        const values = one.edition.indicators.flatMap((indicator) =>
          one.window.quarters.map((quarter) => ({ indicator: indicator.code, quarter, status: state })),
        );
        const score = scoreOf({ ...one, agency: { ...one.agency, values } });
        expect(score).toMatchObject({ earned: 0, isRankable: false });
      }),
      RUNS,
    );
  });
});
