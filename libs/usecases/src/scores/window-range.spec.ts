import { describe, expect, it } from '@jest/globals';
import { parseWindow, tehranInstant } from '#calendar';
import { isClosed, trendQuarters, windowsWith } from './window-range.js';

describe(windowsWith.name, () => {
  it.each([
    ['1404-Q4', ['1404-Q4', 'half-1404-2', 'charter-1405', 'decree-1405', 'fiscal-1404']],
    ['1405-Q2', ['1405-Q2', 'half-1405-1', 'charter-1405', 'decree-1405', 'fiscal-1405']],
    ['1405-Q3', ['1405-Q3', 'half-1405-2', 'charter-1406', 'decree-1405', 'fiscal-1405']],
  ])('%s belongs to one window of each kind, and each of them holds it', (quarter, codes) => {
    const windows = windowsWith(quarter);
    expect(windows.map((window) => window.code)).toEqual(codes);
    for (const window of windows) expect(window.quarters).toContain(quarter);
  });
});

describe(isClosed.name, () => {
  it('charter-1405 closes with the last day of Shahrivar 1405', () => {
    const window = parseWindow('charter-1405');
    expect(isClosed(window, tehranInstant({ year: 1405, month: 6, day: 31 }, 23))).toBe(false);
    expect(isClosed(window, tehranInstant({ year: 1405, month: 7, day: 1 }, 0, 1))).toBe(true);
  });
});

describe(trendQuarters.name, () => {
  it('ends with the window and goes back two years', () => {
    const quarters = trendQuarters(parseWindow('charter-1405'), 8);
    expect(quarters).toHaveLength(8);
    expect([quarters[0], quarters.at(-1)]).toEqual(['1403-Q3', '1405-Q2']);
  });
});
