import { describe, expect, it } from '@jest/globals';
import { parseWindow, previousWindow } from './window.js';

describe(parseWindow.name, () => {
  it('charter-1405 is the last four closed quarters before 29 Azar 1405', () => {
    expect(parseWindow('charter-1405').quarters).toEqual(['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2']);
  });
  it('decree-1405 ends with the quarter before Esfand', () => {
    expect(parseWindow('decree-1405').quarters).toEqual(['1404-Q4', '1405-Q1', '1405-Q2', '1405-Q3']);
  });
  it('a half-year and a fiscal year start with Farvardin or Mehr', () => {
    expect(parseWindow('half-1405-2').quarters).toEqual(['1405-Q3', '1405-Q4']);
    expect(parseWindow('fiscal-1405').quarters[0]).toBe('1405-Q1');
  });
  it('refuses an unknown code', () => {
    expect(() => parseWindow('charter-05')).toThrow('WINDOW_UNKNOWN');
  });
});

describe(previousWindow.name, () => {
  it.each([
    ['charter-1405', 'charter-1404'],
    ['half-1405-1', 'half-1404-2'],
    ['half-1405-2', 'half-1405-1'],
    ['1405-Q1', '1404-Q4'],
  ])('%s comes after %s', (code, before) => {
    expect(previousWindow(parseWindow(code)).code).toBe(before);
  });
});
