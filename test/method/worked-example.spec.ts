import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { Indicator, ReportedValue, ValueStatus } from '#decree';
import {
  type AgencyScore,
  attainmentText,
  createScorer,
  formatPoints,
  percentOf,
  type QuarterAttainment,
  rankPeers,
  scoreUnits,
} from '#scoring';
import { buildEdition } from '../../libs/scoring/src/testing/build-edition.js';
import { buildIndicator } from '../../libs/scoring/src/testing/build-indicator.js';

interface ExampleAgency {
  readonly agency: string;
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly expected: {
    readonly earned: string;
    readonly articles?: readonly object[];
    readonly quarterScores: readonly { readonly window: string }[];
  };
}

interface Example {
  readonly edition: readonly Partial<Indicator>[];
  readonly window: string;
  readonly agencies: readonly ExampleAgency[];
  readonly units: { readonly of: readonly string[]; readonly count: number };
  readonly ranks: readonly {
    readonly points: readonly string[];
    readonly isRankable: readonly boolean[];
    readonly ranks: readonly (number | null)[];
  }[];
}

const DOCUMENT = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
const BLOCK = /```json worked-example\r?\n([\s\S]*?)```/.exec(DOCUMENT)?.[1] ?? '';
const EXAMPLE = JSON.parse(BLOCK) as Example;
const EDITION = buildEdition(EXAMPLE.edition.map(buildIndicator));

const STATUSES: readonly string[] = ['nothing-to-report', 'not-applicable', 'waived', 'missing', 'not-due'];

/** The notation of the document: `180/200`, `12 @ 300`, `70.5 @ 200, 76 @ 180`, `9`, or a status. */
function rowOf(indicator: string, quarter: string, text: string): ReportedValue {
  if (STATUSES.includes(text)) return { indicator, quarter, status: text as ValueStatus };
  const base = { indicator, quarter, status: 'value' as const };
  const [numerator = '', denominator] = text.split('/');
  if (denominator !== undefined) return { ...base, numerator, denominator };
  const [value, n, secondValue, secondN] = text.split(/ @ |, /);
  return { ...base, value, n, secondValue, secondN };
}

function scoreOf(example: ExampleAgency, window: string): AgencyScore {
  const values = Object.entries(example.values).flatMap(([code, quarters]) =>
    Object.entries(quarters).map(([quarter, text]) => rowOf(code, quarter, text)),
  );
  const { firstQuarter, lastQuarter } = example;
  return createScorer(EDITION, parseWindow(window)).score({ firstQuarter, lastQuarter, values });
}

function printedQuarter({ status, attainment }: QuarterAttainment): string {
  return status === 'value' && attainment ? attainmentText(attainment) : status;
}

function printedArticles(score: AgencyScore): object[] {
  return score.articles.map((article) => ({
    number: article.number,
    earned: formatPoints(article.earned),
    ceiling: formatPoints(article.ceiling),
    indicators: article.indicators.map((indicator) => ({
      code: indicator.code,
      status: indicator.status,
      effectiveWeight: formatPoints(indicator.effectiveWeight),
      attainment: indicator.attainment && attainmentText(indicator.attainment),
      earned: formatPoints(indicator.earned),
      pooled: indicator.pooled,
      quarters: indicator.quarters.map(printedQuarter),
    })),
  }));
}

function printedTotal({ earned, ceiling }: AgencyScore) {
  return {
    earned: formatPoints(earned),
    ceiling: formatPoints(ceiling),
    percent: formatPoints(percentOf(earned, ceiling)),
  };
}

/** Hundredths of `712.35`. */
function hundredths(points: string): number {
  return Number(points.replace('.', ''));
}

describe('the worked example of docs/method.md', () => {
  it.each(EXAMPLE.agencies)('agency $agency gets every number that is printed', (example) => {
    const score = scoreOf(example, EXAMPLE.window);
    expect({
      ...printedTotal(score),
      isRankable: score.isRankable,
      ...(example.expected.articles ? { articles: printedArticles(score) } : {}),
      quarterScores: example.expected.quarterScores.map(({ window }) => ({
        window,
        ...printedTotal(scoreOf(example, window)),
      })),
    }).toEqual(example.expected);
  });

  it('the units’ score is that of its agencies', () => {
    const { of, ...printed } = EXAMPLE.units;
    const earned = of.map((name) => {
      const found = EXAMPLE.agencies.find(({ agency }) => agency === name);
      if (!found) throw new Error(name);
      return scoreOf(found, EXAMPLE.window).earned;
    });
    const { count, ...numbers } = scoreUnits(earned) ?? { count: 0 };
    const points = Object.entries(numbers).map(([name, value]) => [name, formatPoints(value)]);
    expect({ count, ...Object.fromEntries(points) }).toEqual(printed);
  });

  it.each(EXAMPLE.ranks)('ranks $points', ({ points, isRankable, ranks }) => {
    const rows = points.map((text, index) => ({
      key: String(index),
      earned: hundredths(text),
      isRankable: isRankable[index] ?? false,
    }));
    expect([...rankPeers(rows).values()].map(({ rank }) => rank)).toEqual(ranks);
  });

  it('the sentences about it print no other hundredths than the block', () => {
    const prose = DOCUMENT.slice(DOCUMENT.indexOf('## 12. Worked example'), DOCUMENT.indexOf('```json'));
    const numbers = prose.match(/\b\d+\.\d\d(?![\d…])/g) ?? [];
    expect(numbers.length).toBeGreaterThan(15);
    for (const number of numbers) expect(BLOCK).toContain(`"${number}`);
  });
});
