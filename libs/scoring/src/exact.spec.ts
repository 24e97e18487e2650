import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from './exact.js';

/** Small numbers and numbers far past 2^53, so that both ways of calculating meet. */
const whole = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(2n ** 27n), max: 2n ** 27n }),
  fc.bigInt({ min: -(2n ** 53n) - 2n, max: 2n ** 53n + 2n }),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
);
const positive = whole.map((value) => (value < 0n ? -value : value) + 1n);
const pair = fc.record({ numerator: whole, denominator: positive });
type Pair = { numerator: bigint; denominator: bigint };

const exact = ({ numerator, denominator }: Pair) => Exact.ofWide(numerator, denominator);
const equals = (value: Exact, { numerator, denominator }: Pair) => {
  const fraction = value.toFraction();
  return fraction.numerator * denominator === numerator * fraction.denominator;
};

describe(Exact.name, () => {
  it('adds, subtracts and multiplies as whole numbers of any size do', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const cross = a.denominator * b.denominator;
        expect(
          equals(exact(a).plus(exact(b)), {
            numerator: a.numerator * b.denominator + b.numerator * a.denominator,
            denominator: cross,
          }),
        ).toBe(true);
        expect(
          equals(exact(a).minus(exact(b)), {
            numerator: a.numerator * b.denominator - b.numerator * a.denominator,
            denominator: cross,
          }),
        ).toBe(true);
        expect(
          equals(exact(a).times(exact(b)), { numerator: a.numerator * b.numerator, denominator: cross }),
        ).toBe(true);
      }),
    );
  });

  it('divides, whatever the sign of the divisor', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        fc.pre(b.numerator !== 0n);
        const quotient = exact(a).over(exact(b));
        expect(equals(quotient.times(exact(b)), a)).toBe(true);
        expect(quotient.toFraction().denominator > 0n).toBe(true);
      }),
    );
  });

  it('compares as cross products do, and knows its sign', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const difference = a.numerator * b.denominator - b.numerator * a.denominator;
        expect(Math.sign(exact(a).compare(exact(b)))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(exact(a).sign).toBe(a.numerator < 0n ? -1 : a.numerator > 0n ? 1 : 0);
      }),
    );
  });

  it('is reduced wherever it leaves the arithmetic', () => {
    expect(Exact.of(6, 4).toFraction()).toEqual({ numerator: 3n, denominator: 2n });
    expect(Exact.of(6, -4).toFraction()).toEqual({ numerator: -3n, denominator: 2n });
    expect(Exact.of(0, 7).toFraction()).toEqual({ numerator: 0n, denominator: 1n });
    expect(Exact.ofWide(10n ** 30n, 10n ** 31n).toFraction()).toEqual({ numerator: 1n, denominator: 10n });
  });

  it('rounds a product once, half up, at any size', () => {
    expect(Exact.of(1, 2).timesRounded(1)).toBe(1);
    expect(Exact.of(1, 3).timesRounded(100)).toBe(33);
    expect(Exact.of(1, 200).timesRounded(100)).toBe(1);
    expect(Exact.of(1, 201).timesRounded(100)).toBe(0);
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 100_000 }), (a, b, weight) => {
        const [numerator, denominator] = a < b ? [a, b] : [b, a];
        const twice = 2n * numerator * BigInt(weight);
        expect(BigInt(Exact.ofWide(numerator, denominator).timesRounded(weight))).toBe(
          (twice + denominator) / (2n * denominator),
        );
      }),
    );
  });

  it.each([
    ['12', 12n, 1n],
    ['-0.5', -1n, 2n],
    ['0.000001', 1n, 1_000_000n],
    ['90071992547409931.25', 360287970189639725n, 4n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(Exact.parse(text)?.toFraction()).toEqual({ numerator, denominator });
  });

  it.each(['', 'NaN', '1e3', '۱۲', '1,000', '.5', '5.', '--1', ' 1', 'Infinity'])(
    'reads no number in «%s»',
    (text) => {
      expect(Exact.parse(text)).toBeNull();
    },
  );
});
