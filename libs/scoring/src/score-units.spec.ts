import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreUnits } from './score-units.js';

describe(scoreUnits.name, () => {
  it('has inclusive quartiles: of 1 to 5 they are the second and the fourth', () => {
    expect(scoreUnits([50000, 10000, 40000, 20000, 30000])).toEqual({
      count: 5,
      mean: 30000,
      median: 30000,
      firstQuartile: 20000,
      thirdQuartile: 40000,
      minimum: 10000,
      maximum: 50000,
      spread: 20000,
    });
  });

  it('interpolates between two units and rounds half up', () => {
    // Positions 0.75, 1.5 and 2.25 of 10, 20, 31, 40.
    expect(scoreUnits([10, 20, 31, 40])).toMatchObject({
      firstQuartile: 18,
      median: 26,
      thirdQuartile: 33,
      mean: 25,
    });
  });

  it('counts a silent unit as 0', () => {
    expect(scoreUnits([0, 60000])).toMatchObject({ count: 2, mean: 30000, median: 30000 });
  });

  it('one unit is its own mean, median and quartiles', () => {
    expect(scoreUnits([71235])).toMatchObject({
      mean: 71235,
      median: 71235,
      firstQuartile: 71235,
      spread: 0,
    });
  });

  it('says nothing of no units', () => {
    expect(scoreUnits([])).toBeNull();
  });

  it('keeps its numbers in order', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(scores, (list) => {
        const units = scoreUnits(list);
        if (!units) throw new Error('no units');
        const line = [units.minimum, units.firstQuartile, units.median, units.thirdQuartile, units.maximum];
        expect(line).toEqual([...line].sort((a, b) => a - b));
        expect(units.mean).toBeGreaterThanOrEqual(units.minimum);
        expect(units.mean).toBeLessThanOrEqual(units.maximum);
      }),
    );
  });
});
