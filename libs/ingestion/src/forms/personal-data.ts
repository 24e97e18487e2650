import type { Finding } from '#faults';
import { searchKey, toLatinDigits } from '#persian';
import type { FormSheet } from './form-sheet.js';

/** Words of a heading that names or finds a person. */
const PERSONAL = [
  'نام و نام خانوادگی',
  'نام خانوادگی',
  'نام',
  'نام پدر',
  'نام پاسخ‌دهنده',
  'نام مراجعه‌کننده',
  'کد ملی',
  'کدملی',
  'شماره ملی',
  'شماره شناسنامه',
  'تلفن',
  'شماره تلفن',
  'تلفن همراه',
  'شماره تماس',
  'شماره همراه',
  'همراه',
  'موبایل',
  'شماره موبایل',
  'نشانی',
  'آدرس',
  'کد پستی',
  'ایمیل',
  'رایانامه',
  'امضا',
  'name',
  'first name',
  'last name',
  'full name',
  'national id',
  'national code',
  'phone',
  'mobile',
  'tel',
  'email',
  'address',
].map(bare);
const WORDS: ReadonlySet<string> = new Set(PERSONAL);

function bare(text: string): string {
  return searchKey(text).replace(/[\s_\-:()*]/g, '');
}

/**
 * WHY: Art. 7 of the decree: only what is needed, and kept to oneself. Forms are measured, persons are not; a file with a
 * name, a national number or a telephone in it is refused before it is stored. What stands in the cell is not repeated.
 */
export function personalData({ name: sheet, form, headings, rows }: FormSheet): Finding[] {
  const found: Finding[] = headings
    .filter(({ text, key }) => key === null && WORDS.has(bare(text)))
    .map(({ text, ref }) => personal(sheet, ref, text.trim().slice(0, 60)));
  const texts = form.fields.filter(({ kind }) => kind === 'text' || kind === 'number');
  for (const { cells } of rows)
    for (const { key, title } of texts) {
      const cell = cells.get(key);
      if (cell && holdsPersonalNumber(cell.raw)) found.push(personal(sheet, cell.ref, title));
    }
  return found;
}

function personal(sheet: string, cell: string, field: string): Finding {
  return { code: 'FORM_PERSONAL_DATA', severity: 'blocking', sheet, cell, params: { field }, count: 1 };
}

/** A national number with its check digit, a mobile telephone, or an address of mail; codes of services are none. */
export function holdsPersonalNumber(text: string): boolean {
  if (text.length < 5) return false;
  const plain = toLatinDigits(text).replace(/(?<=\d)[\s\-_.](?=\d)/g, '');
  if (/[^\s@]@[^\s@]+\.[a-z]/i.test(plain)) return true;
  if (/(?<!\d)(?:\+98|0098|0)?9\d{9}(?!\d)/.test(plain)) return true;
  return (plain.match(/(?<!\d)\d{10}(?!\d)/g) ?? []).some(isNationalNumber);
}

/** Ten digits of which the last follows from the others (weights 10 … 2, modulo 11). */
function isNationalNumber(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}
