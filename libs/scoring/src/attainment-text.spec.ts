import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attainmentText } from './attainment-text.js';
import { compareFractions } from './compare-fractions.js';
import { toFraction } from './to-fraction.js';

describe(attainmentText.name, () => {
  it.each([
    [1n, 1n, '1'],
    [0n, 1n, '0'],
    [3n, 4n, '0.75'],
    [1n, 1024n, '0.0009765625'],
    [2n, 3n, '2/3'],
    [41n, 45n, '41/45'],
    [-1n, 20n, '-0.05'],
  ])('%d/%d is %s', (numerator, denominator, text) => {
    expect(attainmentText({ numerator, denominator })).toBe(text);
  });

  it('is read back as the same reduced fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        (a, b) => {
          const reduced = toFraction(`${a}/${b}`);
          expect(toFraction(attainmentText(reduced))).toEqual(reduced);
          expect(compareFractions(reduced, { numerator: a, denominator: b })).toBe(0);
        },
      ),
    );
  });

  it.each(['', '1/0', '1/2/3', 'a/b', '1/', '0,5'])('«%s» is no fraction', (text) => {
    expect(() => toFraction(text)).toThrow(RangeError);
  });
});

describe(compareFractions.name, () => {
  it('sorts from least to most', () => {
    const sorted = ['2/3', '0.5', '3/4', '0'].map(toFraction).sort(compareFractions);
    expect(sorted.map(attainmentText)).toEqual(['0', '0.5', '2/3', '0.75']);
  });
});
