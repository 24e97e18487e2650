import type { Edition } from '#decree';
import type { AgencyScore, ArticleScore } from '../agency-score.js';
import { formatPoints } from '../format-points.js';
import type { ExplanationStep } from './explanation-step.js';
import type { ArticleWeights } from './weights-left.js';

/** From the indicators of an article to its points, and why its ceiling is not the nominal one. */
export function articleSteps(
  { number: article, earned, ceiling, indicators }: ArticleScore,
  weights: ArticleWeights,
  all: readonly ArticleWeights[],
): readonly ExplanationStep[] {
  if (weights.due === 0) return [{ code: 'ARTICLE_NOT_DUE', params: { article } }];
  if (weights.inForce === 0)
    return [{ code: 'ARTICLE_LEFT_OUT', params: { article, due: formatPoints(weights.due) } }];
  const gone = all.filter(({ due, inForce }) => due > 0 && inForce === 0);
  const grew: ExplanationStep = {
    code: 'ARTICLE_GREW',
    params: {
      article,
      due: formatPoints(weights.due),
      articles: gone.map(({ number }) => String(number)),
      left: formatPoints(gone.reduce((sum, { due }) => sum + due, 0)),
      gained: formatPoints(ceiling - weights.due),
      ceiling: formatPoints(ceiling),
    },
  };
  const terms = indicators
    .filter(({ attainment }) => attainment !== null)
    .map((indicator) => formatPoints(indicator.earned));
  return [
    ...(gone.length > 0 ? [grew] : []),
    {
      code: 'ARTICLE_POINTS',
      params: {
        article,
        counted: terms.length,
        terms,
        earned: formatPoints(earned),
        ceiling: formatPoints(ceiling),
      },
    },
  ];
}

/** From the articles to the total, and what of the edition was due in the window. */
export function totalSteps(
  edition: Edition,
  { earned, ceiling, articles }: AgencyScore,
): readonly ExplanationStep[] {
  const nominal = edition.indicators.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
  const terms = articles
    .filter((article) => article.ceiling > 0)
    .map((article) => formatPoints(article.earned));
  return [
    {
      code: 'TOTAL_CEILING',
      params: {
        nominal: formatPoints(nominal),
        notDue: formatPoints(nominal - ceiling),
        ceiling: formatPoints(ceiling),
      },
    },
    {
      code: 'TOTAL_POINTS',
      params: {
        counted: terms.length,
        terms,
        earned: formatPoints(earned),
        ceiling: formatPoints(ceiling),
      },
    },
  ];
}
