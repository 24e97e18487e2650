import { describe, expect, it } from '@jest/globals';
import { holdsPersonalNumber } from './personal-data.js';

describe(holdsPersonalNumber.name, () => {
  it.each([
    ['a national number', '0499370899'],
    ['one in Persian digits', 'کد ملی ۰۴۹۹۳۷۰۸۹۹'],
    ['one with dashes', '049-937089-9'],
    ['a mobile telephone', '۰۹۱۲ ۱۲۳ ۴۵۶۷'],
    ['one with the code of the country', '+989121234567'],
    ['an address of mail', 'someone@example.ir'],
  ])('%s is found', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    ['an occupation', 'کارمند'],
    ['the code of a service', '17041325104'],
    ['ten digits whose last does not follow from the others', '1234567890'],
    ['ten equal digits', '1111111111'],
    ['a year', '1405'],
  ])('%s is none', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});
