import { describe, expect, it } from '@jest/globals';
import { editionOne } from '../../../../test/support/edition-one.js';
import { checkTypedValue, type TypedNumbers } from './check-typed-value.js';

const EDITION = editionOne();

function check(code: string, typed: TypedNumbers) {
  const indicator = EDITION.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  const { numbers, faults } = checkTypedValue(EDITION, indicator, '1405-Q1', typed);
  return { numbers, faults: faults.map((fault) => `${fault.code} ${fault.cell}`) };
}

describe(checkTypedValue.name, () => {
  it('reads numbers in any digits', () => {
    expect(check('IMP-02', { numerator: '۷', denominator: '1,200' })).toEqual({
      numbers: { numerator: '7', denominator: '1200' },
      faults: [],
    });
  });
  it.each<[string, TypedNumbers, string]>([
    [
      'a part above its whole',
      { numerator: '11', denominator: '10' },
      'NUMERATOR_ABOVE_DENOMINATOR numerator',
    ],
    ['something out of nothing', { numerator: '1', denominator: '0' }, 'DENOMINATOR_ZERO denominator'],
    ['less than nothing', { numerator: '-1', denominator: '10' }, 'VALUE_NEGATIVE numerator'],
    ['a word', { numerator: 'هفت', denominator: '10' }, 'VALUE_NOT_A_NUMBER numerator'],
    ['half a value', { numerator: '7' }, 'VALUE_MISSING denominator'],
    ['a number of another kind', { numerator: '7', denominator: '10', n: '3' }, 'VALUE_PART_OTHER n'],
  ])('refuses %s, as a workbook would be', (_, typed, fault) => {
    expect(check('IMP-02', typed).faults).toContain(fault);
  });
  it('refuses an empty value', () => {
    expect(check('IMP-02', {}).faults).toEqual(['VALUE_MISSING numerator']);
  });
});
