import type { Hundredths } from './agency-score.js';
import { apportion } from './apportion.js';
import type { ArticlePlan, WindowPlan } from './window-plan.js';

export interface ArticleInForce {
  readonly ceiling: Hundredths;
  /** Beside the article's indicators, in their order; 0 where left out. */
  readonly weights: readonly Hundredths[];
}

/**
 * The weights that count for one agency (docs/method.md §6): the weight of left-out indicators goes to the others of
 * the article, that of an article wholly left out to the other articles, both in proportion to nominal weight.
 * Ceilings sum to the window's ceiling exactly, weights to their article's, unless nothing at all is in force.
 * @param isInForce beside each article's indicators: due, and not left out for this agency.
 */
export function weightsInForce(
  plan: WindowPlan,
  isInForce: readonly (readonly boolean[])[],
): readonly ArticleInForce[] {
  const claims = plan.articles.map((article, position) => nominalWeights(article, isInForce[position] ?? []));
  const ceilings = apportion(
    plan.ceiling,
    plan.articles.map((article, position) =>
      claims[position]?.some((weight) => weight > 0) ? article.dueWeight : 0,
    ),
  );
  return plan.articles.map((article, position) =>
    shareArticle(article, ceilings[position] ?? 0, claims[position] ?? []),
  );
}

function nominalWeights(article: ArticlePlan, isInForce: readonly boolean[]): readonly Hundredths[] {
  return article.indicators.map((plan, position) => (isInForce[position] ? plan.weight : 0));
}

function shareArticle(article: ArticlePlan, ceiling: Hundredths, nominal: readonly Hundredths[]) {
  const shares = apportion(
    ceiling,
    article.byCode.map((position) => nominal[position] ?? 0),
  );
  const weights: Hundredths[] = nominal.map(() => 0);
  article.byCode.forEach((position, place) => {
    weights[position] = shares[place] ?? 0;
  });
  return { ceiling, weights };
}
