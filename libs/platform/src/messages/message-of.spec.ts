import { describe, expect, it } from '@jest/globals';
import { DOMAIN_ERRORS, FINDING_CODES, type DomainErrorCode, type FindingCode } from '#faults';
import { FA } from './fa.js';
import { messageOf } from './message-of.js';

type Code = FindingCode | DomainErrorCode;

const CODES: readonly Code[] = [...FINDING_CODES, ...(Object.keys(DOMAIN_ERRORS) as DomainErrorCode[])];

const placeholdersOf = (code: Code): string[] => [
  ...new Set([...FA[code].matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')),
];

/** Each placeholder gets a number of its own: 201, 202, … */
const numbered = (code: Code, first: number): Record<string, number> =>
  Object.fromEntries(placeholdersOf(code).map((name, index) => [name, first + index]));

/** `FA` with the numbers put in by the plainest means, to compare with. */
const expectedOf = (code: Code, first: number): string =>
  placeholdersOf(code).reduce<string>(
    (text, name, index) => {
      const number = String(first + index).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');
      return text.replaceAll(`{${name}}`, /bytes$/i.test(name) ? `${number} بایت` : number);
    },
    FA[code].replace(/[[\]]/g, ''),
  );

describe(messageOf.name, () => {
  it.each(CODES)('says of %s what is wrong and what to do, in Persian letters', (code) => {
    const sentence = messageOf(code, numbered(code, 201));
    expect(sentence).toMatch(/^[^؛]{10,}؛ .{10,}\.$/);
    expect(sentence).not.toMatch(/[يكى{}[\]؟]|[\u200e\u200f]|\u200c[ ،؛.]| [؛،.]|\s{2}/);
  });

  it.each(CODES)('fills every placeholder of %s with its own parameter, for two sets of values', (code) => {
    for (const first of [201, 701])
      expect(messageOf(code, numbered(code, first))).toBe(expectedOf(code, first));
  });

  it.each(CODES)('leaves no gap in %s where the optional parts are not given', (code) => {
    const optional = [...FA[code].matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '').join();
    const needed = placeholdersOf(code).filter((name) => !optional.includes(`{${name}}`));
    const sentence = messageOf(code, Object.fromEntries(needed.map((name) => [name, 5])));
    expect(sentence).not.toMatch(/[؟{}[\]«]»|\(\)| {2}| [؛،.]/);
  });

  it('keeps the two numbers of a ratio apart', () => {
    expect(messageOf('NUMERATOR_ABOVE_DENOMINATOR', { numerator: '12', denominator: '7' })).toBe(
      'صورت کسر (۱۲) از مخرج آن (۷) بیشتر است، با آنکه بخشی از آن است؛ هر دو عدد را بررسی و درست کنید.',
    );
    expect(messageOf('NUMERATOR_ABOVE_DENOMINATOR', { numerator: '30.5', denominator: '4' })).toBe(
      'صورت کسر (۳۰٫۵) از مخرج آن (۴) بیشتر است، با آنکه بخشی از آن است؛ هر دو عدد را بررسی و درست کنید.',
    );
  });

  it('keeps a value and its bounds apart', () => {
    expect(messageOf('VALUE_OUT_OF_RANGE', { value: '120', minimum: 0, maximum: 100 })).toBe(
      'مقدار ۱۲۰ بیرون از دامنهٔ مجاز (۰ تا ۱۰۰) است؛ عدد را بررسی و درست کنید.',
    );
    expect(messageOf('VALUE_OUT_OF_RANGE', { value: '-3', minimum: 1, maximum: 5 })).toContain(
      '\u200e\u2212۳ بیرون از دامنهٔ مجاز (۱ تا ۵)',
    );
  });

  it('says first what the workbook is, then what was expected', () => {
    expect(messageOf('TEMPLATE_QUARTER_OTHER', { quarter: '1405-Q1', expected: '1404-Q4' })).toBe(
      'این کاربرگ برای «سه‌ماههٔ اول ۱۴۰۵» ساخته شده است، نه برای «سه‌ماههٔ چهارم ۱۴۰۴»؛ کاربرگ همان سه‌ماهه را از سامانه بگیرید.',
    );
    expect(messageOf('TEMPLATE_AGENCY_OTHER', { agency: 'N-01', expected: 'P-07' })).toContain(
      'دستگاه «N-01» ساخته شده است، نه دستگاه «P-07»',
    );
    expect(messageOf('TEMPLATE_VERSION_UNKNOWN', { version: 1, expected: 2 })).toContain(
      'نسخهٔ ۱ این کاربرگ پذیرفته نیست و نسخهٔ ۲ لازم است',
    );
    expect(messageOf('TEMPLATE_EDITION_OTHER', { edition: 'edition-1', expected: 'edition-2' })).toContain(
      'برای ویرایش «edition-1» شاخص‌هاست و این دوره با ویرایش «edition-2»',
    );
  });

  it('says first how large the file is, then how large it may be', () => {
    expect(messageOf('FILE_TOO_LARGE', { bytes: 31_457_280, maximumBytes: 20_971_520 })).toContain(
      'اندازهٔ پرونده ۳۰ مگابایت است و از اندازهٔ مجاز (۲۰ مگابایت) بیشتر است',
    );
    expect(messageOf('UPLOAD_TOO_LARGE', { maximumBytes: 1_572_864 })).toContain('(۱٫۵ مگابایت)');
  });

  it('puts a question mark for what it was not told, rather than fail', () => {
    expect(messageOf('SHEET_MISSING')).toContain('«؟»');
    expect(messageOf('SHEET_MISSING', { sheet: '' })).toContain('«؟»');
  });
});
