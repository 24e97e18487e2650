import { describe, expect, it } from '@jest/globals';
import { formatPoints } from './format-points.js';

describe(formatPoints.name, () => {
  it.each([
    [71235, '712.35'],
    [100000, '1000.00'],
    [5, '0.05'],
    [0, '0.00'],
    [-120, '-1.20'],
    [-5, '-0.05'],
  ])('%d hundredths are %s', (hundredths, text) => {
    expect(formatPoints(hundredths)).toBe(text);
  });
});
