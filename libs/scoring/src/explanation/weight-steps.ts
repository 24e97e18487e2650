import type { Hundredths, IndicatorScore } from '../agency-score.js';
import { divideHalfUp } from '../divide-half-up.js';
import { Exact } from '../exact.js';
import { formatPoints } from '../format-points.js';
import { cutDecimal } from './cut-decimal.js';
import type { ExplanationStep } from './explanation-step.js';
import type { ArticleWeights } from './weights-left.js';

const codesOf = (indicators: readonly IndicatorScore[]) => indicators.map(({ code }) => code);
const numbersOf = (articles: readonly ArticleWeights[]) => articles.map(({ number }) => String(number));
const dueOf = (articles: readonly ArticleWeights[]) => articles.reduce((sum, { due }) => sum + due, 0);

/** Why the weight in force of an indicator is what it is: what left, to whom it went, how much (docs/method.md §6). */
export function weightSteps(
  indicator: IndicatorScore,
  article: ArticleWeights,
  articles: readonly ArticleWeights[],
): readonly ExplanationStep[] {
  if (article.leaving.includes(indicator)) return [wentStep(indicator, article, articles)];
  const weight = formatPoints(indicator.weight);
  if (!article.staying.includes(indicator)) return [{ code: 'WEIGHT_NOT_DUE', params: { weight } }];
  const gain = indicator.effectiveWeight - indicator.weight;
  const gone = articles.filter(({ due, inForce }) => due > 0 && inForce === 0);
  const left = article.due - article.inForce;
  if (left === 0 && gone.length === 0) return [{ code: 'WEIGHT_KEPT', params: { weight } }];
  // The two gains and the weight add up to the weight in force, to the hundredth: the last one takes the rounding.
  const within = gone.length === 0 ? gain : divideHalfUp(indicator.weight * left, article.inForce);
  return [
    ...(left > 0 ? [fromArticle(article, left, within)] : []),
    ...(gone.length > 0 ? [fromArticles(article, gone, gain - within)] : []),
    inForceStep(indicator, article),
  ];
}

function fromArticle(article: ArticleWeights, left: Hundredths, gained: Hundredths): ExplanationStep {
  return {
    code: 'WEIGHT_FROM_ARTICLE',
    params: {
      article: article.number,
      codes: codesOf(article.leaving),
      left: formatPoints(left),
      gained: formatPoints(gained),
    },
  };
}

function fromArticles(
  article: ArticleWeights,
  gone: readonly ArticleWeights[],
  gained: Hundredths,
): ExplanationStep {
  return {
    code: 'WEIGHT_FROM_ARTICLES',
    params: {
      articles: numbersOf(gone),
      left: formatPoints(dueOf(gone)),
      article: article.number,
      articleGained: formatPoints(article.ceiling - article.due),
      gained: formatPoints(gained),
    },
  };
}

function inForceStep({ weight, effectiveWeight }: IndicatorScore, article: ArticleWeights): ExplanationStep {
  const { ceiling, inForce } = article;
  return {
    code: 'WEIGHT_IN_FORCE',
    params: {
      weight: formatPoints(weight),
      article: article.number,
      ceiling: formatPoints(ceiling),
      inForce: formatPoints(inForce),
      share: cutDecimal(
        Exact.of(weight)
          .times(Exact.of(ceiling))
          .over(Exact.of(inForce).times(Exact.of(100))),
      ),
      effective: formatPoints(effectiveWeight),
    },
  };
}

function wentStep(
  indicator: IndicatorScore,
  article: ArticleWeights,
  articles: readonly ArticleWeights[],
): ExplanationStep {
  const weight = formatPoints(indicator.weight);
  if (article.inForce > 0)
    return {
      code: 'WEIGHT_WENT_WITHIN',
      params: { weight, article: article.number, codes: codesOf(article.staying) },
    };
  const staying = articles.filter(({ inForce }) => inForce > 0);
  if (staying.length === 0) return { code: 'WEIGHT_LOST', params: { weight } };
  return {
    code: 'WEIGHT_WENT_BETWEEN',
    params: {
      weight,
      article: article.number,
      articles: numbersOf(staying),
      left: formatPoints(article.due),
    },
  };
}
