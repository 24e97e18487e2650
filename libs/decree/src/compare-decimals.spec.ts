import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals } from './compare-decimals.js';

describe(compareDecimals.name, () => {
  it.each([
    ['0.2', '0.20000000000000000001', -1],
    ['10', '9', 1],
    ['99', '100', -1],
    ['450', '399', 1],
    ['12345678901234567890', '12345678901234567891', -1],
    ['-0.5', '0', -1],
    ['-2', '-1.5', -1],
    ['3', '3', 0],
  ])('%s against %s', (a, b, order) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(order);
  });

  it('orders thousandths as their whole numbers are ordered', () => {
    const thousandths = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const decimal = (n: number): string =>
      `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 1000)}.${String(Math.abs(n) % 1000).padStart(3, '0')}`;
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        expect(compareDecimals(decimal(a), decimal(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});
