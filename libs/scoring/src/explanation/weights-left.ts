import type { AgencyScore, ArticleScore, Hundredths, IndicatorScore } from '../agency-score.js';
import type { WindowPlan } from '../window-plan.js';

/** What of an article counts for one agency, before and after redistribution; points in hundredths. */
export interface ArticleWeights {
  readonly number: number;
  /** Nominal weight due in the window. */
  readonly due: Hundredths;
  /** Nominal weight of its indicators in force. */
  readonly inForce: Hundredths;
  /** Ceiling in force. */
  readonly ceiling: Hundredths;
  readonly staying: readonly IndicatorScore[];
  /** Due in the window and left out for this agency. */
  readonly leaving: readonly IndicatorScore[];
}

/** The articles of a score with what stays and what leaves, in their order. */
export function weightsLeft({ indicatorOf }: WindowPlan, score: AgencyScore): readonly ArticleWeights[] {
  return score.articles.map((article) => weightsOf(indicatorOf, article));
}

function weightsOf(
  indicatorOf: WindowPlan['indicatorOf'],
  { number, ceiling, indicators }: ArticleScore,
): ArticleWeights {
  const due = indicators.filter(({ code }) => indicatorOf.get(code)?.isDueInWindow);
  const staying = due.filter(({ attainment }) => attainment !== null);
  return {
    number,
    due: weightOf(due),
    inForce: weightOf(staying),
    ceiling,
    staying,
    leaving: due.filter(({ attainment }) => attainment === null),
  };
}

function weightOf(indicators: readonly IndicatorScore[]): Hundredths {
  return indicators.reduce((sum, { weight }) => sum + weight, 0);
}
