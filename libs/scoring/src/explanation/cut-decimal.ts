import type { Exact } from '../exact.js';
import { terminatingDecimal } from '../terminating-decimal.js';

const PLACES = 4;

/**
 * A number, not negative, as it is shown in a calculation: exact where four places suffice, else cut there with `…`, so
 * that no equation printed with it is false: 2/3 → `0.6666…`.
 */
export function cutDecimal(value: Exact): string {
  const { numerator, denominator } = value.toFraction();
  const scale = 10n ** BigInt(PLACES);
  const cut = (numerator * scale) / denominator;
  if (cut * denominator === numerator * scale)
    return terminatingDecimal(value.toFraction()) ?? String(numerator);
  const digits = String(cut).padStart(PLACES + 1, '0');
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}…`;
}
