import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyScore, IndicatorScore } from '../agency-score.js';
import { Exact } from '../exact.js';
import { formatPoints } from '../format-points.js';
import { type IndicatorPlan, planWindow } from '../window-plan.js';
import { cutDecimal } from './cut-decimal.js';
import type { ExplanationStep } from './explanation-step.js';
import { quarterSteps } from './quarter-steps.js';
import { articleSteps, totalSteps } from './total-steps.js';
import { weightSteps } from './weight-steps.js';
import { weightsLeft } from './weights-left.js';
import { windowSteps } from './window-steps.js';

export interface IndicatorExplanation {
  readonly code: string;
  /** Quarters to attainment, weight in force, points. */
  readonly steps: readonly ExplanationStep[];
  /** In the order of the window. */
  readonly quarters: readonly { readonly quarter: string; readonly steps: readonly ExplanationStep[] }[];
}

export interface ScoreExplanation {
  readonly steps: readonly ExplanationStep[];
  /** Beside the score's. */
  readonly articles: readonly {
    readonly number: number;
    readonly steps: readonly ExplanationStep[];
    readonly indicators: readonly IndicatorExplanation[];
  }[];
}

/**
 * Every number of a score with the way to it, as data (docs/method.md): the words are made elsewhere, of these numbers
 * and of nothing else.
 * @param score of this edition and window, of arithmetic aggregation.
 * @throws DomainError EDITION_BROKEN
 */
export function explanationOf(edition: Edition, window: ScoreWindow, score: AgencyScore): ScoreExplanation {
  const plan = planWindow(edition, window);
  const weights = weightsLeft(plan, score);
  return {
    steps: totalSteps(edition, score),
    articles: score.articles.flatMap((article, place) => {
      const own = weights[place];
      if (!own) return [];
      return [
        {
          number: article.number,
          steps: articleSteps(article, own, weights),
          indicators: article.indicators.flatMap((indicator) => {
            const rule = plan.indicatorOf.get(indicator.code);
            return rule ? [explainIndicator(rule, indicator, weightSteps(indicator, own, weights))] : [];
          }),
        },
      ];
    }),
  };
}

function explainIndicator(
  { indicator, attainment: attain }: IndicatorPlan,
  score: IndicatorScore,
  weight: readonly ExplanationStep[],
): IndicatorExplanation {
  return {
    code: score.code,
    steps: [...windowSteps(indicator, score, attain), ...weight, ...pointsSteps(score)],
    quarters: score.quarters.map((quarter) => ({
      quarter: quarter.quarter,
      steps: quarterSteps(indicator, quarter, attain),
    })),
  };
}

function pointsSteps({ attainment, effectiveWeight, earned }: IndicatorScore): readonly ExplanationStep[] {
  if (!attainment) return [];
  return [
    {
      code: 'POINTS',
      params: {
        attainment: cutDecimal(Exact.from(attainment)),
        effective: formatPoints(effectiveWeight),
        earned: formatPoints(earned),
      },
    },
  ];
}
