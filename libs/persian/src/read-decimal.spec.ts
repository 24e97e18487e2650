import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal } from './format-decimal.js';
import { readDecimal } from './read-decimal.js';
import { toPersianDigits } from './to-persian-digits.js';

const canonical = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(9_999_999))
  .map(([whole, tail]) => {
    const fraction = String(tail).replace(/0+$/, '');
    return fraction === '' ? String(whole) : `${whole}.${fraction}`;
  });

describe(readDecimal.name, () => {
  it.each([
    ['12', '12'],
    ['۱۲', '12'],
    ['١٢', '12'],
    ['۱۲٬۳۴۵٫۶', '12345.6'],
    ['1,234,567', '1234567'],
    ['۱،۲۳۴', '1234'],
    ['۳٫۵۰', '3.5'],
    ['3.5', '3.5'],
    ['۳/۵', '3.5'],
    ['٫۵', '0.5'],
    ['007', '7'],
    ['0.0', '0'],
    [' ۱۲ ', '12'],
    ['-۱۲', '-12'],
    ['\u200e\u2212۱۲', '-12'],
    ['-0', '0'],
    ['\u200f۱۲\u200c', '12'],
    ['۱\u200b۲\u2060', '12'],
    ['１２．５', '12.5'],
    ['1 234', '1234'],
    ['۱۲ ۳۴۵٫۶', '12345.6'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234.5', '1234.5'],
    ['12\u2009345', '12345'],
    ['۵-', '-5'],
    ['5 −', '-5'],
    ['(۱۲٬۳۴۵)', '-12345'],
    ['( 5 )', '-5'],
    ['(0)', '0'],
    ['99999999999999999999.00000000000000000001', '99999999999999999999.00000000000000000001'],
  ])('«%s» is %s', (typed, value) => {
    expect(readDecimal(typed)).toBe(value);
  });
  it.each([
    ['', 'nothing'],
    [' ', 'a blank'],
    ['-', 'a sign alone'],
    ['.', 'a mark alone'],
    ['۱۲٫', 'a number cut short'],
    ['12,5', 'a comma that may be a decimal mark'],
    ['1,23,456', 'groups that are not of three'],
    ['1,234٬567', 'two kinds of grouping'],
    ['1234,567', 'a first group of four'],
    ['1.234.567', 'two decimal marks'],
    ['1405/09/29', 'a date'],
    ['95%', 'a percentage'],
    ['۹۵٪', 'a percentage in Persian'],
    ['1e3', 'an exponent'],
    ['0x10', 'a hexadecimal number'],
    ['--1', 'two signs'],
    ['1 2345', 'a space that groups nothing'],
    ['12 5', 'two numbers'],
    ['1 234\u00a0567', 'two kinds of spaces'],
    ['1  234', 'two spaces'],
    ['-5-', 'a sign on either side'],
    ['(-5)', 'a sign in brackets'],
    ['(5', 'half a bracket'],
    ['()', 'nothing in brackets'],
    ['۱۲ نفر', 'a unit behind it'],
    ['NaN', 'a word'],
    ['½', 'a fraction sign'],
    ['9'.repeat(61), 'more digits than any report has'],
  ])('«%s» is no number: %s', (typed) => {
    expect(readDecimal(typed)).toBeNull();
  });
  it('reads back every number that people are shown', () => {
    fc.assert(
      fc.property(canonical, fc.boolean(), (value, grouping) => {
        const expected = value === '-0' ? '0' : value;
        expect(readDecimal(formatDecimal(value, { grouping }))).toBe(expected);
        expect(readDecimal(toPersianDigits(value))).toBe(expected);
      }),
    );
  });

  it('reads any number that is typed in any digits, with any one mark between its thousands', () => {
    const zeros = fc.constantFrom(0x30, 0x06f0, 0x0660, 0xff10);
    const groups = fc.constantFrom('', ',', '٬', '،', '，', ' ', '\u00a0', '\u2007', '\u2009', '\u202f');
    const points = fc.constantFrom('.', '٫', '/', '．');
    const unseen = fc.constantFrom('', '\u200e', '\u200f', '\u2067', '\ufeff', '\u200b', ' ');
    fc.assert(
      fc.property(canonical, zeros, groups, points, unseen, (value, zero, group, point, hidden) => {
        const [whole = '', fraction] = value.replace('-', '').split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
        const plain = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
        const typed = plain.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
        const magnitude = value.replace('-', '');
        const below = magnitude === '0' ? '0' : `-${magnitude}`;
        expect(readDecimal(`${hidden}${typed}${hidden}`)).toBe(magnitude);
        for (const signed of [`-${typed}`, `${typed}-`, `(${typed})`, `\u2212 ${typed}`])
          expect(readDecimal(`${hidden}${signed}`)).toBe(below);
      }),
    );
  });

  it('throws for no text at all, and what it reads it reads again', () => {
    const near = fc.array(fc.constantFrom(...'0۱٢9.,٫٬،/-−() %٪e', '\u00a0', '\u200c'), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          near.map((signs) => signs.join('')),
        ),
        (text) => {
          const read = readDecimal(text);
          if (read !== null) expect(readDecimal(read)).toBe(read);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
