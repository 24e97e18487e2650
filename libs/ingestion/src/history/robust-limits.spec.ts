import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { robustLimits } from './robust-limits.js';

describe(robustLimits.name, () => {
  it('is the median and k deviations on either side', () => {
    // Median 11, deviations 1 1 0 1 2 → MAD 1.
    expect(robustLimits([10, 12, 11, 10, 13], 2, 0)).toEqual({ low: 11 - 2 * 1.4826, high: 11 + 2 * 1.4826 });
  });

  it('keeps a margin around values that never changed, and none below nothing', () => {
    expect(robustLimits([100, 100, 100, 100], 6, 0.1)).toEqual({ low: 40, high: 160 });
    expect(robustLimits([100, 100], 20, 0.1).low).toBe(0);
  });

  it('contains the median and does not follow a single outlier', () => {
    const usual = fc.array(fc.integer({ min: 90, max: 110 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(usual, fc.integer({ min: 1_000, max: 1_000_000 }), (values, outlier) => {
        const { low, high } = robustLimits([...values, outlier], 6, 0.08);
        expect(low).toBeLessThanOrEqual(110);
        expect(high).toBeGreaterThanOrEqual(90);
        expect(high).toBeLessThan(400);
      }),
    );
  });
});
