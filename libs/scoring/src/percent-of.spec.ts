import { describe, expect, it } from '@jest/globals';
import { percentOf } from './percent-of.js';

describe(percentOf.name, () => {
  it.each([
    [71235, 100000, 7124],
    [71234, 100000, 7123],
    [100, 300, 3333],
    [200, 300, 6667],
    [30000, 30000, 10000],
    [0, 30000, 0],
    [0, 0, 0],
  ])('%d of %d hundredths is %d hundredths of a per cent', (earned, ceiling, percent) => {
    expect(percentOf(earned, ceiling)).toBe(percent);
  });
});
