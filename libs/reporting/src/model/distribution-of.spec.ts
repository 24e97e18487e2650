import { describe, expect, it } from '@jest/globals';
import { distributionOf } from './distribution-of.js';

describe(distributionOf.name, () => {
  it('a lower bound belongs to its bar and 100 per cent to the last', () => {
    expect(distributionOf([0, 1999, 2000, 4000, 7999, 8000, 10_000]).map(({ count }) => count)).toEqual([
      2, 1, 1, 1, 2,
    ]);
  });
  it('its bars are named in Persian', () => {
    expect(distributionOf([])[1]?.title).toBe('۲۰ تا ۴۰');
  });
});
