import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import { DEMONSTRATION_FIRST_QUARTER } from './demonstration-first-quarter.js';
import { demonstrationQuarters } from './demonstration-quarters.js';

describe(demonstrationQuarters.name, () => {
  it('fills the charter windows of 1404 and 1405', () => {
    expect(demonstrationQuarters()).toEqual([
      ...parseWindow('charter-1404').quarters,
      ...parseWindow('charter-1405').quarters,
    ]);
    expect(demonstrationQuarters()[0]).toBe(DEMONSTRATION_FIRST_QUARTER);
  });

  it('goes further back, never forward, for more years', () => {
    expect(demonstrationQuarters(3)).toHaveLength(12);
    expect(demonstrationQuarters(3).slice(4)).toEqual(demonstrationQuarters(2));
  });
});
