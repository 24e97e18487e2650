import { toLatinDigits } from './to-latin-digits.js';

/** Longer digit strings are a pasted account number or an attack, not a reported value. */
const MAX_CHARACTERS = 60;
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** A sign before the number or, as right-to-left typing and accountants' programs leave it, behind it. */
const MINUS = /^[-\u2212\u2010-\u2013\uff0d]\s*|\s*[-\u2212\u2010-\u2013\uff0d]$/;
/** How accountants write what is below zero. */
const IN_BRACKETS = /^\(([^()]+)\)$/;
/**
 * Groups of three behind one kind of mark (a comma of any script, or a space: plain, no-break, figure, thin, narrow) or
 * plain digits; then a point: `.`, `٫`, or the slash of Persian typists.
 */
const NUMBER =
  /^(\d{1,3}(?:([,\u066c\u060c\uff0c \u00a0\u2007\u2009\u202f])\d{3})(?:\2\d{3})*|\d*)(?:[.\u066b/\uff0e](\d+))?$/;

/**
 * A number as people type it → a canonical decimal `-?\d+(\.\d*[1-9])?`; null where the text is no number.
 * Digits of all sets; `,` `٬` `،` or a space group thousands and must stand before each three digits; `٫` `.` `/` part
 * the decimals; `-5`, `5-` and `(5)` are below zero. So `12,5`, `12 5`, `1405/09/29`, `95%` and `1e3` are null: to guess
 * would be to report for the agency.
 */
export function readDecimal(text: string): string | null {
  if (text.length > MAX_CHARACTERS) return null;
  const typed = toLatinDigits(text.replace(INVISIBLE, '')).trim();
  const bracketed = IN_BRACKETS.exec(typed)?.[1]?.trim();
  const unsigned = bracketed ?? typed.replace(MINUS, '');
  const match = NUMBER.exec(unsigned);
  if (!match || unsigned === '') return null;
  const whole = (match[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return unsigned !== typed && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
