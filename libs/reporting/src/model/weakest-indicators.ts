import type { ScorecardArticle, WeakIndicator } from './scorecard-model.js';

const SHOWN = 6;

/** The indicators that cost the most points, most first; ties in catalogue order. */
export function weakestIndicators(articles: readonly ScorecardArticle[]): readonly WeakIndicator[] {
  return articles
    .flatMap((article) => article.indicators)
    .filter((indicator) => indicator.lost > 0 && indicator.attainmentPercent !== null)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, SHOWN)
    .map((indicator) => ({
      code: indicator.code,
      title: indicator.title,
      article: indicator.article,
      lost: indicator.lost,
      attainmentPercent: indicator.attainmentPercent ?? 0,
      statusTitle: indicator.statusTitle,
      targetText: indicator.targetText,
    }));
}
