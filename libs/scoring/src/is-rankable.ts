import type { WindowPlan } from './window-plan.js';

/** At least half of the window's ceiling applies to the agency; under half it is scored, not ranked. */
export function isRankable(plan: WindowPlan, isInForce: readonly (readonly boolean[])[]): boolean {
  let applicable = 0;
  plan.articles.forEach((article, row) =>
    article.indicators.forEach((indicator, column) => {
      if (isInForce[row]?.[column]) applicable += indicator.weight;
    }),
  );
  return applicable > 0 && 2 * applicable >= plan.ceiling;
}
