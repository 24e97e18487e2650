/** Places of a quotient that does not terminate, as of printed pooled values (docs/method.md §5). */
const PLACES = 6;

/**
 * numerator ÷ denominator as a canonical decimal: exact where it ends within six places, else half up to six. Both are
 * whole, the denominator above 0, the numerator not below 0.
 */
export function exactQuotient(numerator: bigint, denominator: bigint): string {
  const scale = 10n ** BigInt(PLACES);
  const units = (2n * numerator * scale + denominator) / (2n * denominator);
  const digits = String(units).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return digits.slice(0, -PLACES) + (fraction === '' ? '' : `.${fraction}`);
}
