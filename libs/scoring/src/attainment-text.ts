import type { Fraction } from './fraction.js';
import { terminatingDecimal } from './terminating-decimal.js';

/** A fraction as exact text: a decimal where it terminates (`0.75`), else `a/b` reduced (`2/3`). */
export function attainmentText(fraction: Fraction): string {
  return terminatingDecimal(fraction) ?? `${fraction.numerator}/${fraction.denominator}`;
}
