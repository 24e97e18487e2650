import { describe, expect, it } from '@jest/globals';
import type { Indicator, ReportedValue } from '#decree';
import { actualValue } from './actual-value.js';
import { decimalText } from './decimal-text.js';
import { readReading } from './read-reading.js';
import { buildIndicator } from './testing/build-indicator.js';

function actual(changes: Partial<Indicator>, parts: Partial<ReportedValue>): string | null {
  const indicator = buildIndicator({ factor: 1, ...changes });
  const row: ReportedValue = { indicator: 'ACC-01', quarter: '1405-Q1', status: 'value', ...parts };
  const reading = readReading(indicator, row);
  return reading && decimalText(actualValue(indicator, reading));
}

describe(readReading.name, () => {
  it.each<[string, Partial<Indicator>, Partial<ReportedValue>, string]>([
    ['a ratio in per cent', { kind: 'ratio', factor: 100 }, { numerator: '3', denominator: '4' }, '75'],
    ['a rate per 1,000', { kind: 'ratio', factor: 1000 }, { numerator: '1', denominator: '8' }, '125'],
    ['a mean', { kind: 'mean' }, { value: '81.25', n: '7' }, '81.25'],
    ['a median', { kind: 'median' }, { value: '6.5', n: '3' }, '6.5'],
    ['a count', { kind: 'count' }, { value: '0' }, '0'],
    ['a yes', { kind: 'yes-no' }, { value: '1' }, '1'],
    [
      'an absolute gap, whichever side is ahead',
      { kind: 'gap', gap: 'absolute' },
      { value: '70', n: '5', secondValue: '74.5', secondN: '9' },
      '4.5',
    ],
    [
      'a relative gap, of the second mean',
      { kind: 'gap', gap: 'relative', factor: 100 },
      { value: '10', n: '5', secondValue: '8', secondN: '9' },
      '25',
    ],
  ])('reads %s', (_, changes, parts, expected) => {
    expect(actual(changes, parts)).toBe(expected);
  });

  it.each<[string, Partial<Indicator>, Partial<ReportedValue>]>([
    ['0 of 0', {}, { numerator: '0', denominator: '0' }],
    ['5 of 0', {}, { numerator: '5', denominator: '0' }],
    ['half a ratio', {}, { numerator: '5' }],
    ['a negative numerator', {}, { numerator: '-1', denominator: '5' }],
    ['a negative denominator', {}, { numerator: '1', denominator: '-5' }],
    ['a part above its whole', { isPart: true }, { numerator: '6', denominator: '5' }],
    ['text', {}, { numerator: 'پنج', denominator: '5' }],
    ['a mean without answers', { kind: 'mean' }, { value: '80', n: '0' }],
    ['a mean without n', { kind: 'mean' }, { value: '80' }],
    ['a negative mean', { kind: 'mean' }, { value: '-80', n: '3' }],
    ['a count that is not there', { kind: 'count' }, {}],
    ['a negative count', { kind: 'count' }, { value: '-1' }],
    ['a yes-no of 2', { kind: 'yes-no' }, { value: '2' }],
    ['a gap with one mean', { kind: 'gap', gap: 'absolute' }, { value: '70', n: '5' }],
    [
      'a relative gap to 0',
      { kind: 'gap', gap: 'relative' },
      { value: '70', n: '5', secondValue: '0', secondN: '5' },
    ],
  ])('reads nothing in %s', (_, changes, parts) => {
    expect(actual(changes, parts)).toBeNull();
  });
});
