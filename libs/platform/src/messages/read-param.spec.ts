import { describe, expect, it } from '@jest/globals';
import { readParam } from './read-param.js';

describe(readParam.name, () => {
  it.each<[string, string | number, string]>([
    ['count', 1405, '۱۴۰۵'],
    ['count', 12345, '۱۲٬۳۴۵'],
    ['count', 1234567.5, '۱٬۲۳۴٬۵۶۷٫۵'],
    ['count', -7, '\u200e\u2212۷'],
    ['value', '10101', '۱۰۱۰۱'],
    ['value', '0.25', '۰٫۲۵'],
    ['value', '-0.5', '\u200e\u2212۰٫۵'],
    ['quarter', '1405-Q3', 'سه‌ماههٔ سوم ۱۴۰۵'],
    ['opensOn', '1405-09-29', '۱۴۰۵/۰۹/۲۹'],
    ['window', 'charter-1405', 'دورهٔ منشور ۱۴۰۵'],
    ['window', 'decree-1404', 'دورهٔ تصویب‌نامه ۱۴۰۴'],
    ['window', 'half-1404-2', 'نیم‌سال دوم ۱۴۰۴'],
    ['window', 'fiscal-1404', 'سال مالی ۱۴۰۴'],
    ['indicator', 'OFF-12', 'OFF-12'],
    ['maximumBytes', 20_971_520, '۲۰ مگابایت'],
    ['maximumBytes', 1536, '۱٫۵ کیلوبایت'],
    ['bytes', 900, '۹۰۰ بایت'],
  ])('reads %s %p as «%s»', (name, value, expected) => {
    expect(readParam(name, value)).toBe(expected);
  });

  it('cuts a long text and takes out what would disturb the sentence', () => {
    expect(readParam('text', 'a\u202eb\nc')).toBe('a b c');
    expect(readParam('text', 'x'.repeat(500))).toBe(`${'x'.repeat(80)}…`);
  });

  it('leaves the lines of a list of faults, and more than a cell would get', () => {
    const detail = `سطر ۲: ${'x'.repeat(100)}\nسطر ۳:\u0007 نام ندارد`;
    expect(readParam('detail', detail)).toBe(`سطر ۲: ${'x'.repeat(100)}\nسطر ۳:  نام ندارد`);
    expect(readParam('detail', 'y\n'.repeat(9_000)).length).toBe(4_000);
  });
});
