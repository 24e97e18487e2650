import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type {
  AgencyInWindow,
  AgencyScore,
  ArticleScore,
  Hundredths,
  IndicatorScore,
} from './agency-score.js';
import { assessIndicator, type IndicatorAssessment } from './assess-indicator.js';
import { quartersOfExistence } from './quarters-of-existence.js';
import { tabulateRows } from './tabulate-rows.js';
import { type ArticleInForce, weightsInForce } from './weights-in-force.js';
import { type ArticlePlan, type IndicatorPlan, planWindow, type WindowPlan } from './window-plan.js';

export interface Scorer {
  /** The weight of the indicators due in the window, equal for all agencies; hundredths of a point. */
  readonly ceiling: Hundredths;
  score(agency: AgencyInWindow): AgencyScore;
}

/**
 * The score of an edition over a window (docs/method.md): values → attainments → weights in force → points. Prepared
 * once, it scores any number of agencies; exact throughout, one rounding an indicator, half up to 0.01 point.
 * Rows of other indicators, of quarters outside the window or in which the indicator is not due, are ignored; two rows
 * for the same indicator and quarter contradict each other and count as missing.
 * @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment.
 */
export function createScorer(edition: Edition, window: ScoreWindow): Scorer {
  const plan = planWindow(edition, window);
  return { ceiling: plan.ceiling, score: (agency) => scoreAgency(plan, agency) };
}

function scoreAgency(plan: WindowPlan, agency: AgencyInWindow): AgencyScore {
  const { quarters } = plan.window;
  const exists = quartersOfExistence(quarters, agency);
  const rows = tabulateRows(plan, agency.values);
  const assessed = plan.articles.map((article) =>
    article.indicators.map((indicator) => assessIndicator(indicator, quarters, exists, rows)),
  );
  const isInForce = assessed.map((article) => article.map(({ attainment }) => attainment !== null));
  const inForce = weightsInForce(plan, isInForce);
  const articles = plan.articles.map((article, position) =>
    scoreArticle(article, assessed[position] ?? [], inForce[position]),
  );
  return {
    window: plan.window.code,
    earned: articles.reduce((sum, article) => sum + article.earned, 0),
    ceiling: plan.ceiling,
    isRankable: isRankable(plan, isInForce),
    articles,
  };
}

function scoreArticle(
  article: ArticlePlan,
  assessed: readonly IndicatorAssessment[],
  inForce: ArticleInForce | undefined,
): ArticleScore {
  const indicators = article.indicators.flatMap((plan, position) => {
    const assessment = assessed[position];
    return assessment ? [scoreIndicator(plan, assessment, inForce?.weights[position] ?? 0)] : [];
  });
  return {
    number: article.number,
    earned: indicators.reduce((sum, indicator) => sum + indicator.earned, 0),
    ceiling: inForce?.ceiling ?? 0,
    indicators,
  };
}

function scoreIndicator(
  { indicator, weight }: IndicatorPlan,
  { status, attainment, pooled, quarters }: IndicatorAssessment,
  effectiveWeight: Hundredths,
): IndicatorScore {
  return {
    code: indicator.code,
    article: indicator.article,
    weight,
    effectiveWeight,
    status,
    attainment: attainment && attainment.toFraction(),
    earned: attainment ? attainment.timesRounded(effectiveWeight) : 0,
    pooled,
    quarters,
  };
}

/** At least half of the window's ceiling applies to the agency; under half it is scored, not ranked. */
function isRankable(plan: WindowPlan, isInForce: readonly (readonly boolean[])[]): boolean {
  let applicable = 0;
  plan.articles.forEach((article, row) =>
    article.indicators.forEach((indicator, column) => {
      if (isInForce[row]?.[column]) applicable += indicator.weight;
    }),
  );
  return applicable > 0 && 2 * applicable >= plan.ceiling;
}
