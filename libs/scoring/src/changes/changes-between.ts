import type { AgencyScore, IndicatorScore } from '../agency-score.js';
import { compareFractions } from '../compare-fractions.js';
import { Exact } from '../exact.js';
import { type LeftOutShares, leftOutShares } from '../left-out-shares.js';
import { percentOf } from '../percent-of.js';
import { articleFacts } from './article-facts.js';
import { articleMoves } from './article-moves.js';
import type { ChangeCode, ChangeFact } from './change-fact.js';
import { percentsOf } from './percents-of.js';
import { MOST_TOLD, TOLD_FROM } from './told.js';

/** An agency's result in one window. */
export interface Standing {
  readonly score: AgencyScore;
  readonly rank: number | null;
  /** Agencies of the peer group. */
  readonly peers: number;
}

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
    ...articleFacts(articleMoves(before.score, after.score), 'ARTICLE_ROSE', 'ARTICLE_FELL'),
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
  return { code, params: percentsOf(from, to) };
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
      .slice(0, MOST_TOLD)
      .map(({ code: indicator, from, to }) => ({
        code,
        params: {
          indicator,
          ...percentsOf(Exact.from(from).timesRounded(10_000), Exact.from(to).timesRounded(10_000)),
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
      .slice(0, MOST_TOLD)
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
    ? [{ code: 'LEFT_OUT_GREW', params: percentsOf(before.attested.percent, after.attested.percent) }]
    : [];
}
