import type { ScoreWindow } from '#calendar';
import { type Edition, type Indicator, isDue } from '#decree';
import type { Hundredths } from './agency-score.js';
import { type Attainment, createAttainment } from './create-attainment.js';

export interface IndicatorPlan {
  readonly indicator: Indicator;
  readonly weight: Hundredths;
  /** For each quarter of the window, whether the indicator is due in it. */
  readonly isDueIn: readonly boolean[];
  readonly isDueInWindow: boolean;
  readonly attainment: Attainment;
  /** Where this indicator's quarters start in the row table of an agency. */
  readonly offset: number;
}

export interface ArticlePlan {
  readonly number: number;
  /** Weight of its indicators that are due in the window. */
  readonly dueWeight: Hundredths;
  /** In catalogue order. */
  readonly indicators: readonly IndicatorPlan[];
  /** Positions in `indicators` in the order of their codes, which settles ties. */
  readonly byCode: readonly number[];
}

/** All of an edition that does not depend on the agency, prepared once a window. */
export interface WindowPlan {
  readonly window: ScoreWindow;
  readonly ceiling: Hundredths;
  /** In the order of their numbers. */
  readonly articles: readonly ArticlePlan[];
  readonly indicatorOf: ReadonlyMap<string, IndicatorPlan>;
  readonly quarterPosition: ReadonlyMap<string, number>;
  readonly rowCount: number;
}

/** @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment. */
export function planWindow(edition: Edition, window: ScoreWindow): WindowPlan {
  const plans = edition.indicators.map((indicator, position) => planIndicator(indicator, position, window));
  const articles = edition.articles
    .filter((article) => article.isScored)
    .map((article) => article.number)
    .sort((a, b) => a - b)
    .map((number) => planArticle(number, plans));
  return {
    window,
    ceiling: articles.reduce((sum, article) => sum + article.dueWeight, 0),
    articles,
    indicatorOf: new Map(plans.map((plan) => [plan.indicator.code, plan])),
    quarterPosition: new Map(window.quarters.map((quarter, position) => [quarter, position])),
    rowCount: plans.length * window.quarters.length,
  };
}

function planIndicator(indicator: Indicator, position: number, window: ScoreWindow): IndicatorPlan {
  const isDueIn = window.quarters.map((quarter) => isDue(indicator.frequency, quarter));
  return {
    indicator,
    // Whole points in an edition; a trial of the laboratory may have hundredths, and 4.35 × 100 is not whole.
    weight: Math.round(indicator.weight * 100),
    isDueIn,
    isDueInWindow: isDueIn.includes(true),
    attainment: createAttainment(indicator),
    offset: position * window.quarters.length,
  };
}

function planArticle(number: number, plans: readonly IndicatorPlan[]): ArticlePlan {
  const indicators = plans.filter((plan) => plan.indicator.article === number);
  const codes = indicators.map((plan) => plan.indicator.code);
  return {
    number,
    dueWeight: indicators.reduce((sum, plan) => sum + (plan.isDueInWindow ? plan.weight : 0), 0),
    indicators,
    byCode: codes.map((_, position) => position).sort((a, b) => compareCodes(codes[a], codes[b])),
  };
}

/** By code unit, as any language sorts ASCII: no locale. */
function compareCodes(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
