import type { Indicator } from '#decree';
import type { Attainment } from '../create-attainment.js';
import { Exact } from '../exact.js';
import { cutDecimal } from './cut-decimal.js';
import type { ExplanationStep } from './explanation-step.js';

/** From an actual value to its attainment, by the method of the indicator (docs/method.md §4). */
export function attainmentStep(indicator: Indicator, actual: Exact, attain: Attainment): ExplanationStep {
  const attainment = attain(actual);
  const value = cutDecimal(actual);
  const { target, direction } = indicator;
  const isUp = direction === 'up';
  const shown = { value, target, attainment: cutDecimal(attainment) };
  switch (indicator.method) {
    case 'yes-no':
      return { code: attainment.sign > 0 ? 'IS_SO' : 'IS_NOT_SO', params: { attainment: shown.attainment } };
    case 'bands':
      return {
        code: 'IN_BAND',
        params: { value, from: bandOf(indicator, actual), attainment: shown.attainment },
      };
    case 'ratio':
      if (attainment.compare(Exact.ONE) === 0) return reached(isUp, shown);
      return { code: isUp ? 'SHARE_UP' : 'SHARE_DOWN', params: shown };
    case 'linear': {
      if (attainment.compare(Exact.ONE) === 0) return reached(isUp, shown);
      const params = { ...shown, limit: indicator.limit ?? '' };
      if (attainment.sign === 0) return { code: isUp ? 'LIMIT_UP' : 'LIMIT_DOWN', params };
      return { code: isUp ? 'LINEAR_UP' : 'LINEAR_DOWN', params };
    }
  }
}

function reached(isUp: boolean, params: ExplanationStep['params']): ExplanationStep {
  return { code: isUp ? 'REACHED_UP' : 'REACHED_DOWN', params };
}

/** The lower bound of the band that a value lies in. */
function bandOf({ bands = [] }: Indicator, actual: Exact): string {
  let found = { from: '0', bound: Exact.ZERO };
  for (const { from } of bands) {
    const bound = Exact.parse(from) ?? Exact.ZERO;
    if (bound.compare(actual) <= 0 && bound.compare(found.bound) >= 0) found = { from, bound };
  }
  return found.from;
}
