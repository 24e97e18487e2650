import type { Indicator } from '#decree';
import { Exact } from './exact.js';
import type { Reading } from './reading.js';

/** AP of the official form, in the indicator's unit: sum ÷ base × factor, or the distance of a gap's two means. */
export function actualValue(indicator: Indicator, reading: Reading): Exact {
  const first = reading.sum.over(reading.base);
  if (!reading.second) return scaled(indicator, first);
  const second = reading.second.sum.over(reading.second.base);
  const difference = first.compare(second) >= 0 ? first.minus(second) : second.minus(first);
  return scaled(indicator, indicator.gap === 'relative' ? difference.over(second) : difference);
}

const FACTORS = { 1: Exact.ONE, 100: Exact.of(100), 1000: Exact.of(1000) } as const;

function scaled({ factor }: Indicator, value: Exact): Exact {
  return factor === 1 ? value : value.times(FACTORS[factor]);
}
