import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion } from './apportion.js';

describe(apportion.name, () => {
  it('gives what is left to the largest remainder', () => {
    // Exact shares 33.33…, 16.66…, 50: the remainder of the second is the largest.
    expect(apportion(100, [2, 1, 3])).toEqual([33, 17, 50]);
  });

  it('gives it to the earlier of equal remainders', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(101, [1, 1, 1])).toEqual([34, 34, 33]);
  });

  it('gives nothing to a weight of 0, and nothing at all where every weight is 0', () => {
    expect(apportion(100, [0, 7, 0])).toEqual([0, 100, 0]);
    expect(apportion(100, [0, 0])).toEqual([0, 0]);
    expect(apportion(100, [])).toEqual([]);
  });

  it('sums to the total, each share within one of its exact share, and leaves whole shares alone', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (total, list) => {
        const sum = list.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shares = apportion(total, list);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, index) => {
          const exact = (total * (list[index] ?? 0)) / sum;
          expect(Math.abs(share - exact)).toBeLessThan(1);
        });
        expect(apportion(sum, list)).toEqual(list);
      }),
    );
  });
});
