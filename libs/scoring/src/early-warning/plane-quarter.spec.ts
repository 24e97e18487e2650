import { describe, expect, it } from '@jest/globals';
import { planeLines } from './plane-lines.js';
import { type PlaneQuarter, planeQuarter } from './plane-quarter.js';

describe(planeQuarter.name, () => {
  const lines = { desk: 7000, access: 8000 };
  it.each<[number, number, PlaneQuarter]>([
    [7000, 8000, 'bridge'],
    [9000, 7999, 'wall'],
    [6999, 8000, 'open-door'],
    [6999, 7999, 'closed'],
  ])('a desk of %s and access of %s is %s', (desk, access, quarter) => {
    expect(planeQuarter({ desk, access }, lines)).toBe(quarter);
  });
});

describe(planeLines.name, () => {
  it('are the medians of those with both indices', () => {
    const pairs = [
      { desk: 1000, access: 9000 },
      { desk: 2000, access: 8000 },
      { desk: 4000, access: 7000 },
      { desk: 9999, access: null },
    ];
    expect(planeLines(pairs)).toEqual({ desk: 2000, access: 8000 });
  });
  it('are not there where nobody has both', () => {
    expect(planeLines([{ desk: 1, access: null }])).toBeNull();
  });
});
