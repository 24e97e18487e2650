import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { Aggregation } from './aggregation.js';
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
import { weighAttainments, type WeighedArticle } from './weigh-attainments.js';
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
 * @param aggregation `geometric` changes what articles and total earn, and nothing else: their parts no longer add up.
 * @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment.
 */
export function createScorer(
  edition: Edition,
  window: ScoreWindow,
  aggregation: Aggregation = 'arithmetic',
): Scorer {
  const plan = planWindow(edition, window);
  return { ceiling: plan.ceiling, score: (agency) => scoreAgency(plan, agency, aggregation) };
}

function scoreAgency(plan: WindowPlan, agency: AgencyInWindow, aggregation: Aggregation): AgencyScore {
  const { quarters } = plan.window;
  const exists = quartersOfExistence(quarters, agency);
  const rows = tabulateRows(plan, agency.values);
  const assessed = plan.articles.map((article) =>
    article.indicators.map((indicator) => assessIndicator(indicator, quarters, exists, rows)),
  );
  const attainments = assessed.map((article) => article.map(({ attainment }) => attainment));
  const weighed = weighAttainments(plan, attainments, aggregation);
  return {
    window: plan.window.code,
    earned: weighed.earned,
    ceiling: plan.ceiling,
    isRankable: weighed.isRankable,
    articles: plan.articles.map((article, position) =>
      articleScore(article, assessed[position] ?? [], weighed.articles[position]),
    ),
  };
}

function articleScore(
  article: ArticlePlan,
  assessed: readonly IndicatorAssessment[],
  weighed: WeighedArticle | undefined,
): ArticleScore {
  return {
    number: article.number,
    earned: weighed?.earned ?? 0,
    ceiling: weighed?.ceiling ?? 0,
    indicators: article.indicators.flatMap((plan, position) => {
      const assessment = assessed[position];
      const weight = weighed?.weights[position] ?? 0;
      return assessment ? [indicatorScore(plan, assessment, weight, weighed?.points[position] ?? 0)] : [];
    }),
  };
}

function indicatorScore(
  { indicator, weight }: IndicatorPlan,
  { status, attainment, pooled, quarters }: IndicatorAssessment,
  effectiveWeight: Hundredths,
  earned: Hundredths,
): IndicatorScore {
  return {
    code: indicator.code,
    article: indicator.article,
    weight,
    effectiveWeight,
    status,
    attainment: attainment && attainment.toFraction(),
    earned,
    pooled,
    quarters,
  };
}
