import type { Hundredths } from '../agency-score.js';
import { percentOf } from '../percent-of.js';
import { scoreUnits } from '../score-units.js';
import { articleFacts } from './article-facts.js';
import { type ArticleMove, articleMoves, type ArticleTotals } from './article-moves.js';
import type { ChangeFact } from './change-fact.js';
import { percentsOf } from './percents-of.js';
import { TOLD_FROM } from './told.js';

interface Totals extends ArticleTotals {
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
}

/** An agency that existed and reported in both windows: a newcomer would read as a change that nobody made. */
export interface ComparedAgency {
  readonly before: Totals;
  readonly after: Totals;
  /** Quarters of each window whose report is missing. */
  readonly missingBefore: number;
  readonly missingAfter: number;
}

/**
 * «What changed since the last window» in the nation, over the agencies that compare: the mean, who moved, the means of
 * the articles, missing reports, each with its numbers. Empty without such an agency.
 */
export function changesOfNation(agencies: readonly ComparedAgency[]): readonly ChangeFact[] {
  if (agencies.length === 0) return [];
  const moves = agencies.map(({ before, after }) => ({
    from: percentOf(before.earned, before.ceiling),
    to: percentOf(after.earned, after.ceiling),
  }));
  return [
    meanFact(moves),
    {
      code: 'AGENCIES_MOVED',
      params: {
        agencies: agencies.length,
        rose: moves.filter(({ from, to }) => to - from >= TOLD_FROM).length,
        fell: moves.filter(({ from, to }) => to - from <= -TOLD_FROM).length,
      },
    },
    ...articleFacts(meanMoves(agencies), 'NATION_ARTICLE_ROSE', 'NATION_ARTICLE_FELL'),
    ...missingFacts(agencies),
  ];
}

type Move = Pick<ArticleMove, 'from' | 'to'>;

function meanMove(moves: readonly Move[]): Move {
  const mean = (values: readonly Hundredths[]) => scoreUnits(values)?.mean ?? 0;
  return { from: mean(moves.map(({ from }) => from)), to: mean(moves.map(({ to }) => to)) };
}

function meanFact(moves: readonly Move[]): ChangeFact {
  const { from, to } = meanMove(moves);
  const code = to > from ? 'NATION_ROSE' : to < from ? 'NATION_FELL' : 'NATION_SAME';
  return { code, params: { agencies: moves.length, ...percentsOf(from, to) } };
}

function meanMoves(agencies: readonly ComparedAgency[]): readonly ArticleMove[] {
  const byArticle = new Map<number, ArticleMove[]>();
  for (const { before, after } of agencies)
    for (const move of articleMoves(before, after))
      byArticle.set(move.article, [...(byArticle.get(move.article) ?? []), move]);
  return [...byArticle]
    .sort(([a], [b]) => a - b)
    .map(([article, moves]) => ({ article, ...meanMove(moves) }));
}

function missingFacts(agencies: readonly ComparedAgency[]): readonly ChangeFact[] {
  const before = agencies.reduce((sum, { missingBefore }) => sum + missingBefore, 0);
  const after = agencies.reduce((sum, { missingAfter }) => sum + missingAfter, 0);
  if (before === after) return [];
  const code = after > before ? 'REPORTS_MISSING_GREW' : 'REPORTS_MISSING_SHRANK';
  return [{ code, params: { before, after, change: Math.abs(after - before) } }];
}
