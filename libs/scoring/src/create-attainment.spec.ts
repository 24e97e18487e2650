import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '#decree';
import { attainmentText } from './attainment-text.js';
import { createAttainment } from './create-attainment.js';
import { Exact } from './exact.js';
import { buildIndicator } from './testing/build-indicator.js';

function attain(changes: Partial<Indicator>, actual: string): string {
  const value = Exact.parse(actual);
  if (!value) throw new Error(actual);
  return attainmentText(createAttainment(buildIndicator(changes))(value).toFraction());
}

describe(createAttainment.name, () => {
  describe('ratio, the official form', () => {
    it.each([
      ['45', '0.5'],
      ['60', '2/3'],
      ['90', '1'],
      ['100', '1'],
      ['0', '0'],
    ])('more is better: %s of 90 attains %s', (actual, attainment) => {
      expect(attain({ method: 'ratio', direction: 'up', target: '90' }, actual)).toBe(attainment);
    });

    it.each([
      ['30', '0.5'],
      ['45', '1/3'],
      ['15', '1'],
      ['7.5', '1'],
      ['0', '1'],
    ])('less is better: %s where 15 is wanted attains %s', (actual, attainment) => {
      expect(attain({ method: 'ratio', direction: 'down', target: '15' }, actual)).toBe(attainment);
    });

    it('a decimal target is exact: 0.3 of 0.9 is a third', () => {
      expect(attain({ method: 'ratio', direction: 'up', target: '0.9' }, '0.3')).toBe('1/3');
    });
  });

  describe('linear', () => {
    it.each([
      ['0', '1'],
      ['1', '0.8'],
      ['4', '0.2'],
      ['5', '0'],
      ['9', '0'],
    ])('less is better, 0 wanted and 5 the limit: %s attains %s', (actual, attainment) => {
      expect(attain({ method: 'linear', direction: 'down', target: '0', limit: '5' }, actual)).toBe(
        attainment,
      );
    });

    it.each([
      ['50', '0'],
      ['60', '0.25'],
      ['90', '1'],
      ['95', '1'],
      ['10', '0'],
    ])('more is better, 90 wanted and 50 the limit: %s attains %s', (actual, attainment) => {
      expect(attain({ method: 'linear', direction: 'up', target: '90', limit: '50' }, actual)).toBe(
        attainment,
      );
    });
  });

  describe('bands', () => {
    const bands = [
      { from: '0', attainment: '0' },
      { from: '50', attainment: '0.4' },
      { from: '80.5', attainment: '1' },
    ];
    it.each([
      ['0', '0'],
      ['49.999999', '0'],
      ['50', '0.4'],
      ['80.4', '0.4'],
      ['80.5', '1'],
      ['1000', '1'],
    ])('the lower bound belongs to the band: %s attains %s', (actual, attainment) => {
      expect(attain({ method: 'bands', bands }, actual)).toBe(attainment);
    });

    it('are the same in whatever order they are listed', () => {
      expect(attain({ method: 'bands', bands: [...bands].reverse() }, '50')).toBe('0.4');
    });
  });

  it('yes attains 1 and no attains 0', () => {
    expect(attain({ method: 'yes-no', kind: 'yes-no', target: '1' }, '1')).toBe('1');
    expect(attain({ method: 'yes-no', kind: 'yes-no', target: '1' }, '0')).toBe('0');
  });

  it.each<[string, Partial<Indicator>]>([
    ['a ratio to a target of 0', { method: 'ratio', target: '0' }],
    ['a target that is no number', { method: 'ratio', target: 'بیشترین' }],
    ['a linear method without a limit', { method: 'linear' }],
    ['a limit on the better side', { method: 'linear', direction: 'down', target: '5', limit: '1' }],
    ['a limit that is the target', { method: 'linear', direction: 'up', target: '5', limit: '5' }],
    ['bands that do not start at 0', { method: 'bands', bands: [{ from: '10', attainment: '1' }] }],
    ['no bands', { method: 'bands' }],
  ])('refuses an edition with %s', (_, changes) => {
    expect(() => createAttainment(buildIndicator(changes))).toThrow('EDITION_BROKEN');
  });
});
