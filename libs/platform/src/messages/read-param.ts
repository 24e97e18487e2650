import { toPersianDigits } from './to-persian-digits.js';

const DECIMAL = /^-?\d+(\.\d+)?$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WINDOW = /^(charter|decree|fiscal|half)-(\d{4})(?:-([12]))?$/;
/** Control characters and those that turn the direction of a line: a cell's text may not disturb the sentence. */
const DISTURBING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const LONGEST = 80;
/** `detail` is a text of ours, a list of faults may be: its lines stay, and more of it. */
const LONGEST_DETAIL = 4_000;
/** The mark keeps the sign on the left of the number, as CLDR writes it for `fa`. */
const MINUS = '\u200e\u2212';

const ORDINALS = ['اول', 'دوم', 'سوم', 'چهارم'];
const WINDOWS: Readonly<Record<string, string>> = {
  charter: 'دورهٔ منشور',
  decree: 'دورهٔ تصویب‌نامه',
  fiscal: 'سال مالی',
};
const SIZES = [
  { unit: 'مگابایت', bytes: 1024 * 1024 },
  { unit: 'کیلوبایت', bytes: 1024 },
] as const;

function quiet(text: string, longest: number): string {
  const calm = text.replace(DISTURBING, ' ').trim();
  return calm.length > longest ? `${calm.slice(0, longest)}…` : calm;
}

/** ۱۲۳۴۵٫۶ → «۱۲٬۳۴۵٫۶»; four digits stay together, they may be a year. Decimals go in exact, as text. */
function readNumber(text: string): string {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '٬') : whole;
  return toPersianDigits(`${text.startsWith('-') ? MINUS : ''}${grouped}${fraction ? `٫${fraction}` : ''}`);
}

function readSize(bytes: number): string {
  const size = SIZES.find((candidate) => bytes >= candidate.bytes);
  if (!size) return `${readNumber(String(bytes))} بایت`;
  return `${readNumber(String(Math.round((bytes / size.bytes) * 10) / 10))} ${size.unit}`;
}

function readText(text: string): string {
  if (DECIMAL.test(text)) return toPersianDigits(text.replace('.', '٫').replace('-', MINUS));
  const quarter = QUARTER.exec(text);
  if (quarter) return `سه‌ماههٔ ${ORDINALS[Number(quarter[2]) - 1]} ${toPersianDigits(quarter[1] ?? '')}`;
  if (DATE.test(text)) return toPersianDigits(text.replaceAll('-', '/'));
  const window = WINDOW.exec(text);
  if (window) {
    const title = WINDOWS[window[1] ?? ''] ?? `نیم‌سال ${ORDINALS[Number(window[3] ?? 1) - 1]}`;
    return `${title} ${toPersianDigits(window[2] ?? '')}`;
  }
  return quiet(text, LONGEST);
}

function readDetail(text: string): string {
  const lines = text.split('\n').map((line) => quiet(line, LONGEST_DETAIL));
  return lines.join('\n').slice(0, LONGEST_DETAIL);
}

/**
 * A parameter of a message as people read it. Numbers are grouped from five digits on; a decimal string may be a code
 * (`10101`), so it is not grouped. Names that end in `Bytes` are sizes.
 */
export function readParam(name: string, value: string | number): string {
  if (/bytes$/i.test(name)) return readSize(Number(value));
  if (name === 'detail' && typeof value === 'string') return readDetail(value);
  return typeof value === 'number' ? readNumber(String(value)) : readText(value);
}
