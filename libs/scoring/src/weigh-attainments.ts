import type { Aggregation } from './aggregation.js';
import type { Hundredths } from './agency-score.js';
import type { Exact } from './exact.js';
import { geometricPoints, type WeighedAttainment } from './geometric-points.js';
import { isRankable } from './is-rankable.js';
import { weightsInForce } from './weights-in-force.js';
import type { WindowPlan } from './window-plan.js';

/** Beside a plan's articles and their indicators: the attainment over the window, null where left out. */
export type Attainments = readonly (readonly (Exact | null)[])[];

export interface WeighedArticle {
  readonly ceiling: Hundredths;
  readonly earned: Hundredths;
  /** In force, beside the article's indicators. */
  readonly weights: readonly Hundredths[];
  readonly points: readonly Hundredths[];
}

export interface WeighedScore {
  readonly earned: Hundredths;
  readonly isRankable: boolean;
  /** Beside the plan's. */
  readonly articles: readonly WeighedArticle[];
}

/** From attainments to points (docs/method.md §6, §7): the half of the scorer that weights decide. */
export function weighAttainments(
  plan: WindowPlan,
  attainments: Attainments,
  aggregation: Aggregation = 'arithmetic',
): WeighedScore {
  const isInForce = attainments.map((article) => article.map((attainment) => attainment !== null));
  const inForce = weightsInForce(plan, isInForce);
  const articles = inForce.map(({ ceiling, weights }, row): WeighedArticle => {
    const own = attainments[row] ?? [];
    const points = weights.map((weight, column) => own[column]?.timesRounded(weight) ?? 0);
    const earned =
      aggregation === 'arithmetic'
        ? points.reduce((sum, one) => sum + one, 0)
        : geometricPoints(ceiling, weighed(own, weights));
    return { ceiling, earned, weights, points };
  });
  return {
    earned:
      aggregation === 'arithmetic'
        ? articles.reduce((sum, article) => sum + article.earned, 0)
        : geometricPoints(
            plan.ceiling,
            articles.flatMap(({ weights }, row) => weighed(attainments[row] ?? [], weights)),
          ),
    isRankable: isRankable(plan, isInForce),
    articles,
  };
}

function weighed(
  attainments: readonly (Exact | null)[],
  weights: readonly Hundredths[],
): WeighedAttainment[] {
  return attainments.flatMap((attainment, place) =>
    attainment ? [{ attainment, weight: weights[place] ?? 0 }] : [],
  );
}
