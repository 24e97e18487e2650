import type { AgencyScore, IndicatorScore } from '#scoring';

/** The indicator scores of an agency by code; empty without a score. */
export function indicatorScoresByCode(score: AgencyScore | null): ReadonlyMap<string, IndicatorScore> {
  const scores = score?.articles.flatMap((article) => article.indicators) ?? [];
  return new Map(scores.map((indicator) => [indicator.code, indicator]));
}
