import type { AgencyScore } from '#scoring';
import { attainmentPercent } from './attainment-percent.js';
import { indicatorScoresByCode } from './indicator-scores-by-code.js';
import type { ImprovedIndicator, ScorecardArticle } from './scorecard-model.js';

const SHOWN = 5;

/**
 * The largest rises of attainment against the window before, of indicators reported in both: one that was merely not
 * sent last year has not improved by being sent.
 */
export function improvedIndicators(
  articles: readonly ScorecardArticle[],
  previous: AgencyScore | null,
): readonly ImprovedIndicator[] {
  const before = indicatorScoresByCode(previous);
  return articles
    .flatMap((article) => article.indicators)
    .flatMap((indicator) => {
      const earlier = before.get(indicator.code);
      if (indicator.status !== 'value' || indicator.attainmentPercent === null) return [];
      if (earlier?.status !== 'value' || !earlier.attainment) return [];
      const from = attainmentPercent(earlier.attainment);
      const to = indicator.attainmentPercent;
      const { code, title, article } = indicator;
      return to > from ? [{ code, title, article, from, to, change: to - from }] : [];
    })
    .sort((a, b) => b.change - a.change)
    .slice(0, SHOWN);
}
