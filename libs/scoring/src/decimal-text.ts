import type { Exact } from './exact.js';
import type { Fraction } from './fraction.js';
import { terminatingDecimal } from './terminating-decimal.js';

const PLACES = 6;

/** A number, not negative, as a decimal: exact where it terminates, else rounded half-up to 6 places. */
export function decimalText(value: Exact): string {
  if (value.whole !== null) return String(value.whole);
  const fraction = value.toFraction();
  return terminatingDecimal(fraction) ?? terminatingDecimal(roundedToPlaces(fraction)) ?? '0';
}

function roundedToPlaces({ numerator, denominator }: Fraction): Fraction {
  const scale = 10n ** BigInt(PLACES);
  return { numerator: (2n * numerator * scale + denominator) / (2n * denominator), denominator: scale };
}
