import type { Fraction } from './fraction.js';

/** The decimal of a fraction whose denominator has no prime factor but 2 and 5, without trailing zeros; else null. */
export function terminatingDecimal({ numerator, denominator }: Fraction): string | null {
  if (denominator === 1n) return String(numerator);
  const places = decimalPlaces(denominator);
  if (places === null) return null;
  const scaled = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = `${scaled < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}`;
  return fraction ? `${whole}.${fraction}` : whole;
}

function decimalPlaces(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
