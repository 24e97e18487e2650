import { searchKey, toLatinDigits } from '#persian';
import { gregorianToJalali } from './gregorian-to-jalali.js';
import type { JalaliDate } from './jalali-date.js';
import { monthLength } from './month-length.js';
import { MONTH_NAMES } from './month-names.js';

/** Longer texts are sentences with a date in them, and which of two dates is meant nobody can say. */
const LONGEST = 40;
const DIRECTION_SIGNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Year first or last; `/`, `-`, `.`, `_` or the Arabic decimal mark that some keyboards give for the slash. */
const NUMBERS = /^(\d{1,4})\s*([/\-._٫])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/;
const EIGHT_DIGITS = /^(1[34]\d\d)(\d\d)(\d\d)$/;
/** `1 خرداد 1405`, `۱ خرداد ماه سال ۱۴۰۵`, also with the name of the weekday before it. */
const WORDS = /^(?:\D+ )?(\d{1,2}) ?(?:ام|م)? (\p{L}+?)(?: ?ماه)?(?: سال)?,? (\d{2}|\d{4})$/u;
/** Two-digit years: 00–49 are of the fifteenth century, 50–99 of the fourteenth, which nobody alive reports otherwise. */
const CENTURY_TURN = 50;

const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [searchKey(name), index + 1] as const),
  [searchKey('امرداد'), 5],
]);

/**
 * A date as people type it → the Jalali day, null where it says no day or more than one: `۱۴۰۵/۳/۱`, `1405-03-01`,
 * `1/3/1405`, `05/3/1` (years of two digits are 1350–1449), `14050301`, `1 خرداد 1405`; digits of all three sets,
 * Arabic letters and direction signs make no difference. `2026-05-22` is the Gregorian day, as no Jalali year is 2026.
 */
export function readJalaliDate(text: string): JalaliDate | null {
  if (text.length > LONGEST) return null;
  const typed = toLatinDigits(text.replace(DIRECTION_SIGNS, '')).trim();
  const numbers = NUMBERS.exec(typed);
  if (numbers) return ofNumbers(numbers[1] ?? '', Number(numbers[3]), numbers[4] ?? '');
  const digits = EIGHT_DIGITS.exec(typed);
  if (digits) return day(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const words = WORDS.exec(searchKey(typed));
  const month = MONTH_OF.get(words?.[2] ?? '');
  return words && month ? day(fullYear(words[3] ?? ''), month, Number(words[1])) : null;
}

/** The year is the one of four digits; of three short numbers the first, as Persian writes dates. */
function ofNumbers(first: string, month: number, last: string): JalaliDate | null {
  if (first.length === 4 && last.length <= 2) return dayOfEra(Number(first), month, Number(last));
  if (last.length === 4 && first.length <= 2) return dayOfEra(Number(last), month, Number(first));
  if (first.length !== 2 || last.length > 2) return null;
  return day(fullYear(first), month, Number(last));
}

function dayOfEra(year: number, month: number, dayOfMonth: number): JalaliDate | null {
  if (year < 1900) return day(year, month, dayOfMonth);
  try {
    return gregorianToJalali({ year, month, day: dayOfMonth });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) < CENTURY_TURN ? 1400 + Number(year) : 1300 + Number(year);
}

function day(year: number, month: number, dayOfMonth: number): JalaliDate | null {
  if (year < 1300 || year > 1499 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  return dayOfMonth <= monthLength(year, month) ? { year, month, day: dayOfMonth } : null;
}
