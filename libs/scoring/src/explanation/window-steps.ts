import type { Indicator } from '#decree';
import type { IndicatorScore } from '../agency-score.js';
import type { Attainment } from '../create-attainment.js';
import { Exact } from '../exact.js';
import { attainmentStep } from './attainment-step.js';
import { cutDecimal } from './cut-decimal.js';
import type { ExplanationStep } from './explanation-step.js';

/** From the quarters to the attainment of the window: their mean, or the pooled ratio where that is more. */
export function windowSteps(
  indicator: Indicator,
  { attainment, pooled, quarters }: IndicatorScore,
  attain: Attainment,
): readonly ExplanationStep[] {
  if (!attainment) return [];
  const counted = quarters.flatMap((quarter) => (quarter.attainment ? [Exact.from(quarter.attainment)] : []));
  const taken = Exact.from(attainment);
  const mean = counted.reduce((sum, one) => sum.plus(one), Exact.ZERO).over(Exact.of(counted.length));
  const result = cutDecimal(taken);
  if (counted.length === 1) return [{ code: 'WINDOW_ONE', params: { counted: 1, attainment: result } }];
  const meanStep: ExplanationStep = {
    code: 'WINDOW_MEAN',
    params: { counted: counted.length, terms: counted.map(cutDecimal), attainment: cutDecimal(mean) },
  };
  const numerator = Exact.parse(pooled?.numerator ?? '');
  const denominator = Exact.parse(pooled?.denominator ?? '');
  if (taken.compare(mean) <= 0 || !numerator || !denominator) return [meanStep];
  const actual = numerator.over(denominator).times(Exact.of(indicator.factor));
  return [
    meanStep,
    {
      code: 'WINDOW_POOLED',
      params: {
        numerator: pooled?.numerator ?? '',
        denominator: pooled?.denominator ?? '',
        factor: indicator.factor,
        value: cutDecimal(actual),
      },
    },
    attainmentStep(indicator, actual, attain),
    { code: 'WINDOW_POOLED_TAKEN', params: { mean: cutDecimal(mean), attainment: result } },
  ];
}
