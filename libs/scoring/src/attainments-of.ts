import type { AgencyScore } from './agency-score.js';
import { Exact } from './exact.js';
import type { Attainments } from './weigh-attainments.js';
import type { WindowPlan } from './window-plan.js';

/**
 * The attainments of a score in the places of a plan, whose edition may have other weights or leave indicators out;
 * targets and methods must be those of the score. An indicator that the score does not know is left out.
 * @throws RangeError where the score is of another window: its attainments would be others.
 */
export function attainmentsOf(plan: WindowPlan, score: AgencyScore): Attainments {
  if (score.window !== plan.window.code)
    throw new RangeError(`Score of ${score.window}, not ${plan.window.code}`);
  const known = new Map(
    score.articles.flatMap(({ indicators }) => indicators.map(({ code, attainment }) => [code, attainment])),
  );
  return plan.articles.map((article) =>
    article.indicators.map(({ indicator }) => {
      const attainment = known.get(indicator.code);
      return attainment ? Exact.from(attainment) : null;
    }),
  );
}
