import type { AgencyScore, IndicatorScore } from '../agency-score.js';
import { compareFractions } from '../compare-fractions.js';
import { Exact } from '../exact.js';
import { formatPoints } from '../format-points.js';
import { type LeftOutShares, leftOutShares } from '../left-out-shares.js';
import { percentOf } from '../percent-of.js';

/** An agency's result in one window. */
export interface Standing {
  readonly score: AgencyScore;
  readonly rank: number | null;
  /** Agencies of the peer group. */
  readonly peers: number;
}

export type ChangeCode =
  | 'TOTAL_ROSE'
  | 'TOTAL_FELL'
  | 'TOTAL_SAME'
  | 'RANK_ROSE'
  | 'RANK_FELL'
  | 'RANK_SAME'
  | 'RANK_GAINED'
  | 'RANK_LOST'
  | 'ARTICLE_ROSE'
  | 'ARTICLE_FELL'
  | 'TARGET_REACHED'
  | 'TARGET_LOST'
  | 'SILENCE_GREW'
  | 'SILENCE_SHRANK'
  | 'INDICATOR_FELL_SILENT'
  | 'INDICATOR_SPOKE'
  | 'LEFT_OUT_GREW';

/**
 * One thing that changed since the window before. Per cents are texts with two decimals (`72.33`) of the ceiling in
 * force, `change` without its sign, which the code tells; ranks, counts and numbers of articles are whole numbers.
 */
export interface ChangeFact {
  readonly code: ChangeCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Hundredths of a per cent: below one point an article's change is not told. */
const TOLD_FROM = 100;
/** So many rises, falls, targets reached and lost are told at most, the greatest first. */
const MOST = 3;

/**
 * «What changed since the last window»: the facts, each with its numbers, in the order in which they are told — total,
 * rank, articles, targets, silence. Both standings are of windows of one kind; indicators that only one of them knows
 * are passed over. The sentences are made elsewhere, of these and of nothing else.
 */
export function changesBetween(before: Standing, after: Standing): readonly ChangeFact[] {
  const pairs = pairIndicators(before.score, after.score);
  return [
    totalFact(before.score, after.score),
    ...rankFacts(before, after),
    ...articleFacts(before.score, after.score),
    ...targetFacts(pairs),
    ...silenceFacts(pairs),
    ...leftOutFacts(leftOutShares(before.score), leftOutShares(after.score)),
  ];
}

interface Pair {
  readonly before: IndicatorScore;
  readonly after: IndicatorScore;
}

function pairIndicators(before: AgencyScore, after: AgencyScore): readonly Pair[] {
  const known = new Map(
    before.articles.flatMap(({ indicators }) => indicators.map((one) => [one.code, one])),
  );
  return after.articles.flatMap(({ indicators }) =>
    indicators.flatMap((one) => {
      const earlier = known.get(one.code);
      return earlier ? [{ before: earlier, after: one }] : [];
    }),
  );
}

function totalFact(before: AgencyScore, after: AgencyScore): ChangeFact {
  const from = percentOf(before.earned, before.ceiling);
  const to = percentOf(after.earned, after.ceiling);
  const code = to > from ? 'TOTAL_ROSE' : to < from ? 'TOTAL_FELL' : 'TOTAL_SAME';
  return { code, params: percents(from, to) };
}

function percents(from: number, to: number) {
  return { before: formatPoints(from), after: formatPoints(to), change: formatPoints(Math.abs(to - from)) };
}

function* rankFacts(before: Standing, after: Standing): Generator<ChangeFact> {
  if (before.rank !== null && after.rank !== null) {
    const places = Math.abs(before.rank - after.rank);
    const code =
      after.rank < before.rank ? 'RANK_ROSE' : after.rank > before.rank ? 'RANK_FELL' : 'RANK_SAME';
    yield { code, params: { before: before.rank, after: after.rank, places, peers: after.peers } };
  } else if (after.rank !== null)
    yield { code: 'RANK_GAINED', params: { after: after.rank, peers: after.peers } };
  else if (before.rank !== null)
    yield { code: 'RANK_LOST', params: { before: before.rank, peers: after.peers } };
}

function articleFacts(before: AgencyScore, after: AgencyScore): readonly ChangeFact[] {
  const known = new Map(before.articles.map((article) => [article.number, article]));
  const moves = after.articles.flatMap((article) => {
    const earlier = known.get(article.number);
    if (!earlier || earlier.ceiling === 0 || article.ceiling === 0) return [];
    const from = percentOf(earlier.earned, earlier.ceiling);
    const to = percentOf(article.earned, article.ceiling);
    return [{ article: article.number, from, to, step: to - from }];
  });
  const rises = moves.filter(({ step }) => step >= TOLD_FROM).sort((a, b) => b.step - a.step);
  const falls = moves.filter(({ step }) => step <= -TOLD_FROM).sort((a, b) => a.step - b.step);
  const told = (code: ChangeCode, list: typeof moves) =>
    list
      .slice(0, MOST)
      .map(({ article, from, to }) => ({ code, params: { article, ...percents(from, to) } }));
  return [...told('ARTICLE_ROSE', rises), ...told('ARTICLE_FELL', falls)];
}

/** Full attainment gained or lost, the heaviest indicators first. */
function targetFacts(pairs: readonly Pair[]): readonly ChangeFact[] {
  const both = pairs.flatMap(({ before, after }) =>
    before.attainment && after.attainment
      ? [{ code: after.code, weight: after.weight, from: before.attainment, to: after.attainment }]
      : [],
  );
  const full = { numerator: 1n, denominator: 1n };
  const isFull = (attainment: typeof full) => compareFractions(attainment, full) === 0;
  const told = (code: ChangeCode, list: typeof both) =>
    [...list]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST)
      .map(({ code: indicator, from, to }) => ({
        code,
        params: {
          indicator,
          ...percents(Exact.from(from).timesRounded(10_000), Exact.from(to).timesRounded(10_000)),
        },
      }));
  return [
    ...told(
      'TARGET_REACHED',
      both.filter(({ from, to }) => isFull(to) && !isFull(from)),
    ),
    ...told(
      'TARGET_LOST',
      both.filter(({ from, to }) => isFull(from) && !isFull(to)),
    ),
  ];
}

function silenceFacts(pairs: readonly Pair[]): readonly ChangeFact[] {
  const from = pairs.reduce((sum, { before }) => sum + missingIn(before), 0);
  const to = pairs.reduce((sum, { after }) => sum + missingIn(after), 0);
  const code = to > from ? 'SILENCE_GREW' : 'SILENCE_SHRANK';
  const told = (fact: ChangeCode, list: readonly Pair[], side: keyof Pair) =>
    [...list]
      .sort((a, b) => b.after.weight - a.after.weight)
      .slice(0, MOST)
      .map((pair) => ({
        code: fact,
        params: { indicator: pair.after.code, quarters: missingIn(pair[side]) },
      }));
  return [
    ...(from === to
      ? []
      : [{ code, params: { before: from, after: to, change: Math.abs(to - from) } } as const]),
    ...told(
      'INDICATOR_FELL_SILENT',
      pairs.filter(({ before, after }) => before.status === 'value' && after.status === 'missing'),
      'after',
    ),
    ...told(
      'INDICATOR_SPOKE',
      pairs.filter(({ before, after }) => before.status === 'missing' && after.status === 'value'),
      'before',
    ),
  ];
}

function missingIn({ quarters }: IndicatorScore): number {
  return quarters.filter(({ status }) => status === 'missing').length;
}

function leftOutFacts(before: LeftOutShares, after: LeftOutShares): readonly ChangeFact[] {
  const step = after.attested.percent - before.attested.percent;
  return step >= TOLD_FROM
    ? [{ code: 'LEFT_OUT_GREW', params: percents(before.attested.percent, after.attested.percent) }]
    : [];
}
