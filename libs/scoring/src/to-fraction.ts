import { Exact } from './exact.js';
import type { Fraction } from './fraction.js';

/**
 * The inverse of `attainmentText`: `0.75` or `2/3` → the reduced fraction.
 * @throws RangeError for other text or a denominator of 0.
 */
export function toFraction(text: string): Fraction {
  const [top = '', bottom = '1', ...rest] = text.split('/');
  const numerator = Exact.parse(top);
  const denominator = Exact.parse(bottom);
  if (!numerator || !denominator || denominator.sign === 0 || rest.length > 0)
    throw new RangeError(`Not a fraction: ${text.slice(0, 40)}`);
  return numerator.over(denominator).toFraction();
}
