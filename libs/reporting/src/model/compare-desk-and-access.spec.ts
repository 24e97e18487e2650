import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import { createScorer } from '#scoring';
import { smallQuarter } from '../../../../test/support/builders/small-agencies.js';
import { smallEdition } from '../../../../test/support/builders/small-edition.js';
import { compareDeskAndAccess } from './compare-desk-and-access.js';
import { isDeskRisingOverAccess } from './is-desk-rising-over-access.js';

const QUARTERS = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'] as const;

/** Desk and access of the four quarters; null where the agency was silent. */
function compare(...quarters: readonly (readonly [number, number] | null)[]) {
  const values = quarters.flatMap((pair, index) =>
    pair ? smallQuarter(QUARTERS[index] ?? '', ...pair) : [],
  );
  const score = (window: string) =>
    createScorer(smallEdition(), parseWindow(window)).score({
      firstQuarter: '1404-Q3',
      lastQuarter: null,
      values,
    });
  return compareDeskAndAccess(score('half-1405-1'), score('half-1404-2'));
}

describe(compareDeskAndAccess.name, () => {
  it('sets the desk beside access to officials, now and against the window before', () => {
    expect(compare([80, 90], [80, 90], [100, 60], [90, 70])).toEqual({
      desk: 9500,
      access: 6500,
      deskChange: 1500,
      accessChange: -2500,
    });
  });

  it('a silent quarter is left out: silence must not look like a wall', () => {
    expect(compare([80, 90], [80, 90], [80, 90], null)).toEqual({
      desk: 8000,
      access: 9000,
      deskChange: 0,
      accessChange: 0,
    });
  });

  it('says nothing of an agency that was silent throughout', () => {
    expect(compare([80, 90], [80, 90], null, null)).toEqual({
      desk: null,
      access: null,
      deskChange: null,
      accessChange: null,
    });
  });
});

describe(isDeskRisingOverAccess.name, () => {
  const at = (deskChange: number | null, accessChange: number | null) =>
    isDeskRisingOverAccess({ desk: 0, access: 0, deskChange, accessChange });
  it('five points up and five points down are enough', () => {
    expect(at(500, -500)).toBe(true);
  });
  it.each([
    [499, -500],
    [500, -499],
    [-500, 500],
    [null, -900],
    [900, null],
  ])('%s and %s are not', (desk, access) => {
    expect(at(desk, access)).toBe(false);
  });
});
