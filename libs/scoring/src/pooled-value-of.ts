import type { Indicator } from '#decree';
import { actualValue } from './actual-value.js';
import type { PooledValue } from './agency-score.js';
import { casesOf } from './cases-of.js';
import { decimalText } from './decimal-text.js';
import type { Reading } from './reading.js';

/**
 * What is printed of an indicator over a window. A ratio shows Σnumerator and Σdenominator; a count the total and the
 * number of quarters counted, and a yes-no the number of yes and of answers, both as numerator and denominator, so
 * that the value, per quarter, stands beside a target that is per quarter. Means show Σ(value·n)/Σn and n = Σn;
 * so do medians, as the nearest thing to a median that quarters without single cases allow. A gap rests on its
 * smaller side: n is the smaller of its two Σn.
 */
export function pooledValueOf(indicator: Indicator, pooled: Reading, coverage: string): PooledValue {
  const value = decimalText(actualValue(indicator, pooled));
  switch (indicator.kind) {
    case 'ratio':
    case 'count':
    case 'yes-no':
      return {
        numerator: decimalText(pooled.sum),
        denominator: decimalText(pooled.base),
        value,
        n: null,
        coverage,
      };
    case 'mean':
    case 'median':
    case 'gap':
      return { numerator: null, denominator: null, value, n: decimalText(casesOf(pooled)), coverage };
  }
}
