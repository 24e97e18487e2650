import { formatDecimal } from './format-decimal.js';

/**
 * Points or percentages kept in hundredths, as people read them: 71235 → «۷۱۲٫۳۵». Two decimals where not told; fewer are
 * rounded half-up. @throws RangeError where `value` is not a safe integer.
 */
export function formatHundredths(value: number, options: { readonly decimals?: 0 | 1 | 2 } = {}): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not hundredths: ${value}`);
  const digits = String(Math.abs(value)).padStart(3, '0');
  const text = `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return formatDecimal(text, { decimals: options.decimals ?? 2 });
}
