import type { Fraction } from './fraction.js';

/** Below this, numbers are left unreduced: any product of two stays below 2^53, and most never need reducing. */
const SMALL = 2 ** 26;

/** The two attainments that occur most, made once. */
const NOUGHT: Fraction = { numerator: 0n, denominator: 1n };
const WHOLE: Fraction = { numerator: 1n, denominator: 1n };

/** A rational number, never rounded: plain integers while they are safe (nearly always), bigint beyond 2^53. */
export class Exact {
  static readonly ZERO = new Exact(0, 1, null);
  static readonly ONE = new Exact(1, 1, null);

  private constructor(
    private readonly numerator: number,
    /** Positive. */
    private readonly denominator: number,
    /** Set instead of the two above where either is not safe. */
    private readonly wide: Fraction | null,
  ) {}

  /** @param denominator not 0. Both safe integers. */
  static of(numerator: number, denominator = 1): Exact {
    if (denominator < 0) return Exact.of(-numerator, -denominator);
    if (denominator === 1 || (denominator < SMALL && Math.abs(numerator) < SMALL))
      return new Exact(numerator, denominator, null);
    const divisor = commonDivisor(numerator, denominator);
    return new Exact(numerator / divisor, denominator / divisor, null);
  }

  /** @param denominator not 0. */
  static ofWide(numerator: bigint, denominator: bigint): Exact {
    const divisor = wideDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    const reduced = { numerator: numerator / divisor, denominator: denominator / divisor };
    const top = Number(reduced.numerator);
    const bottom = Number(reduced.denominator);
    return isSafe(top) && isSafe(bottom) ? new Exact(top, bottom, null) : new Exact(0, 1, reduced);
  }

  /** @param fraction reduced. */
  static from(fraction: Fraction): Exact {
    const top = Number(fraction.numerator);
    const bottom = Number(fraction.denominator);
    return isSafe(top) && isSafe(bottom) ? new Exact(top, bottom, null) : new Exact(0, 1, fraction);
  }

  /** A decimal such as `12`, `-0.5`; null for anything else. */
  static parse(text: string): Exact | null {
    if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
    const point = text.indexOf('.');
    const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
    const scale = point < 0 ? 0 : text.length - point - 1;
    if (digits.length <= 15 && scale <= 15) return Exact.of(Number(digits), 10 ** scale);
    return Exact.ofWide(BigInt(digits), 10n ** BigInt(scale));
  }

  plus(other: Exact): Exact {
    if (!this.wide && !other.wide) {
      if (this.denominator === other.denominator) {
        const sum = this.numerator + other.numerator;
        if (isSafe(sum)) return Exact.of(sum, this.denominator);
      }
      const left = this.numerator * other.denominator;
      const right = other.numerator * this.denominator;
      const denominator = this.denominator * other.denominator;
      if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(denominator))
        return Exact.of(left + right, denominator);
      const sum = sumOverLeastMultiple(this, other);
      if (sum) return sum;
    }
    const a = this.toFraction();
    const b = other.toFraction();
    return Exact.ofWide(
      a.numerator * b.denominator + b.numerator * a.denominator,
      a.denominator * b.denominator,
    );
  }

  /** The reduced parts, both safe; null where it is wide. */
  get parts(): readonly [numerator: number, denominator: number] | null {
    if (this.wide) return null;
    const divisor = commonDivisor(this.numerator, this.denominator);
    return [this.numerator / divisor, this.denominator / divisor];
  }

  minus(other: Exact): Exact {
    return this.plus(other.times(Exact.of(-1)));
  }

  times(other: Exact): Exact {
    if (!this.wide && !other.wide) {
      const numerator = this.numerator * other.numerator;
      const denominator = this.denominator * other.denominator;
      if (isSafe(numerator) && isSafe(denominator)) return Exact.of(numerator, denominator);
      const product = crossReduced(this.parts, other.parts);
      if (product) return product;
    }
    const a = this.toFraction();
    const b = other.toFraction();
    return Exact.ofWide(a.numerator * b.numerator, a.denominator * b.denominator);
  }

  /** @param other not 0. */
  over(other: Exact): Exact {
    if (!this.wide && !other.wide) {
      const numerator = this.numerator * other.denominator;
      const denominator = this.denominator * other.numerator;
      if (isSafe(numerator) && isSafe(denominator)) return Exact.of(numerator, denominator);
    }
    const a = this.toFraction();
    const b = other.toFraction();
    return Exact.ofWide(a.numerator * b.denominator, a.denominator * b.numerator);
  }

  /** Negative, 0 or positive, as for a sort. */
  compare(other: Exact): number {
    if (!this.wide && !other.wide) {
      const left = this.numerator * other.denominator;
      const right = other.numerator * this.denominator;
      if (isSafe(left) && isSafe(right)) return left - right;
    }
    const a = this.toFraction();
    const b = other.toFraction();
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** −1, 0 or 1. */
  get sign(): number {
    if (!this.wide) return Math.sign(this.numerator);
    return this.wide.numerator < 0n ? -1 : this.wide.numerator > 0n ? 1 : 0;
  }

  /** This × `factor`, multiplied before it is divided, rounded once, half up. For numbers that are not negative. */
  timesRounded(factor: number): number {
    if (!this.wide) {
      const doubled = 2 * this.numerator * factor + this.denominator;
      if (isSafe(doubled)) return Math.floor(doubled / (2 * this.denominator));
    }
    const { numerator, denominator } = this.toFraction();
    return Number((2n * numerator * BigInt(factor) + denominator) / (2n * denominator));
  }

  /** The number where it is whole and safe, else null. */
  get whole(): number | null {
    return this.wide || this.numerator % this.denominator !== 0 ? null : this.numerator / this.denominator;
  }

  /**
   * The nearest floating-point number; of a wide one that lies in [0, 1], that of its first 60 binary places. For
   * draws and drawings only, never for points.
   */
  toNumber(): number {
    if (!this.wide) return this.numerator / this.denominator;
    const { numerator, denominator } = this.wide;
    return Number((numerator << 60n) / denominator) / 2 ** 60;
  }

  /** Reduced. */
  toFraction(): Fraction {
    if (this.wide) return this.wide;
    if (this.numerator === 0) return NOUGHT;
    if (this.numerator === this.denominator) return WHOLE;
    const divisor = commonDivisor(this.numerator, this.denominator);
    return {
      numerator: BigInt(this.numerator / divisor),
      denominator: BigInt(this.denominator / divisor),
    };
  }
}

/** Over the least common multiple of the reduced denominators: quarters share targets, so it is mostly still safe. */
function sumOverLeastMultiple(first: Exact, second: Exact): Exact | null {
  const [a, b] = first.parts ?? [];
  const [c, d] = second.parts ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const divisor = commonDivisor(b, d);
  const left = a * (d / divisor);
  const right = c * (b / divisor);
  const denominator = b * (d / divisor);
  return isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(denominator)
    ? Exact.of(left + right, denominator)
    : null;
}

/** The product of two reduced fractions, each numerator reduced with the other's denominator before it grows. */
function crossReduced(
  first: readonly [number, number] | null,
  second: readonly [number, number] | null,
): Exact | null {
  if (!first || !second) return null;
  const left = commonDivisor(first[0], second[1]);
  const right = commonDivisor(second[0], first[1]);
  const numerator = (first[0] / left) * (second[0] / right);
  const denominator = (first[1] / right) * (second[1] / left);
  return isSafe(numerator) && isSafe(denominator) ? Exact.of(numerator, denominator) : null;
}

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function commonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function wideDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
