export interface RobustLimits {
  readonly low: number;
  readonly high: number;
}

/** MAD × 1.4826 estimates the standard deviation of a normal distribution (Rousseeuw and Croux, 1993). */
const TO_DEVIATION = 1.4826;

/**
 * Median ± k · deviation of a few values, where the deviation is 1.4826 · MAD and at least `least` of the median: four
 * equal quarters do not make the fifth a jump. Not below 0, as nothing that is reported is.
 * @param values at least one
 */
export function robustLimits(values: readonly number[], k: number, least: number): RobustLimits {
  const middle = median(values);
  const mad = median(values.map((value) => Math.abs(value - middle)));
  const reach = k * Math.max(TO_DEVIATION * mad, least * Math.abs(middle));
  return { low: Math.max(0, middle - reach), high: middle + reach };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
