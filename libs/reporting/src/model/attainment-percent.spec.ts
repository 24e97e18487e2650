import { describe, expect, it } from '@jest/globals';
import { attainmentPercent } from './attainment-percent.js';

describe(attainmentPercent.name, () => {
  it.each([
    [2n, 3n, 6667],
    [1n, 1n, 10_000],
    [0n, 1n, 0],
    [1n, 8n, 1250],
    [1n, 20_000n, 1],
    [1n, 20_001n, 0],
  ])('%d/%d is %d hundredths of a per cent, half up', (numerator, denominator, percent) => {
    expect(attainmentPercent({ numerator, denominator })).toBe(percent);
  });
});
