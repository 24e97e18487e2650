import { toPersianDigits } from './to-persian-digits.js';

export interface FormatDecimalOptions {
  /** Digits after the mark, 0–20, padded with zeros; left out: as many as the value has. */
  readonly decimals?: number;
  /** `٬` between thousands; true where left out. */
  readonly grouping?: boolean;
}

/** The left-to-right mark keeps the sign on the left of the number inside Persian text, as CLDR writes it for `fa`. */
const MINUS = '\u200e\u2212';
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A JavaScript number without exponent: `1e-7` → `0.0000001`. */
function plain(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', head = '', tail = '', exponent = '0'] = match;
  const digits = head + tail;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/** Half-up by magnitude, on digits alone: 0.5 → 1, −0.5 → −1. */
function round(whole: string, fraction: string, decimals: number): [string, string] {
  if (fraction.length <= decimals) return [whole, fraction.padEnd(decimals, '0')];
  const kept = BigInt(whole + fraction.slice(0, decimals));
  const rounded = (kept + (Number(fraction[decimals]) >= 5 ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const point = rounded.length - decimals;
  return [rounded.slice(0, point), rounded.slice(point)];
}

/**
 * A decimal as people read it: «۱۲٬۳۴۵٫۶». Exact for strings of any length, rounded half-up by magnitude.
 * @throws RangeError where the value is not a canonical decimal or finite number, or decimals are not 0–20.
 */
export function formatDecimal(value: string | number, options: FormatDecimalOptions = {}): string {
  const text = typeof value === 'number' ? plain(value) : value;
  const match = DECIMAL.exec(text);
  const { decimals, grouping = true } = options;
  if (!match) throw new RangeError(`Not a decimal: ${text.slice(0, 40)}`);
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20))
    throw new RangeError(`Decimals must be 0 to 20: ${decimals}`);
  const [, sign = '', digits = '', tail = ''] = match;
  const [whole, fraction] = decimals === undefined ? [digits, tail] : round(digits, tail, decimals);
  const grouped = grouping ? whole.replace(/\B(?=(\d{3})+$)/g, '٬') : whole;
  const isZero = /^0*$/.test(whole + fraction);
  return toPersianDigits(`${sign && !isZero ? MINUS : ''}${grouped}${fraction === '' ? '' : `٫${fraction}`}`);
}
