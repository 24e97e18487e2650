import { readDecimal } from '#persian';

/** A number with something beside it that people mean well. */
export interface NumberWithWords {
  readonly number: string;
  readonly beside: 'percent' | 'unit';
}

const LONGEST = 60;
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** `%`, the Arabic and Persian sign, the small and the full-width one; on either side, as typing order differs. */
const PERCENT = /^([%٪﹪％]?)\s*(.*?)\s*([%٪﹪％]?|درصد)$/u;
const UNIT = /^([-+−]?\p{Nd}[\p{Nd}.,٫٬،/\u00a0\u202f ]*)[\s\u200c]*\(?[\p{L}][\p{L}\p{M}\s\u200c]*\)?$/u;

/** «۸۵٪», «٪۸۵», «85 درصد» and «۱۲ نفر»; null for a bare number and for any other text. */
export function numberWithWords(text: string): NumberWithWords | null {
  if (text.length > LONGEST) return null;
  const line = text.replace(INVISIBLE, '').trim();
  const [, before = '', middle = '', after = ''] = PERCENT.exec(line) ?? [];
  if ((before === '') !== (after === '')) return withNumber(middle, 'percent');
  const amount = UNIT.exec(line)?.[1];
  return amount === undefined ? null : withNumber(amount, 'unit');
}

function withNumber(text: string, beside: NumberWithWords['beside']): NumberWithWords | null {
  const number = readDecimal(text);
  return number === null ? null : { number, beside };
}
