import type { Indicator } from '#decree';
import { DomainError } from '#faults';
import { Exact } from './exact.js';

/** Attainment, in [0, 1], of an actual value (AP of the official form, not negative). */
export type Attainment = (actual: Exact) => Exact;

/**
 * The method of an indicator as a function (docs/method.md §4). `ratio` is the official form of Cabinet decree
 * 44642/ت27701 of 1381/10/28: AP/S, or S/AP where less is better, never above 1.
 * @throws DomainError EDITION_BROKEN where the indicator's target, limit or bands cannot make an attainment.
 */
export function createAttainment(indicator: Indicator): Attainment {
  switch (indicator.method) {
    case 'ratio':
      return ratioAttainment(indicator);
    case 'linear':
      return linearAttainment(indicator);
    case 'bands':
      return bandsAttainment(indicator);
    case 'yes-no':
      return (actual) => (actual.compare(Exact.ONE) === 0 ? Exact.ONE : Exact.ZERO);
  }
}

function ratioAttainment(indicator: Indicator): Attainment {
  const target = decimalOf(indicator, indicator.target);
  if (target.sign <= 0) throw brokenIndicator(indicator);
  if (indicator.direction === 'up')
    return (actual) => (actual.compare(target) >= 0 ? Exact.ONE : actual.over(target));
  return (actual) => (actual.compare(target) <= 0 ? Exact.ONE : target.over(actual));
}

function linearAttainment(indicator: Indicator): Attainment {
  const limit = decimalOf(indicator, indicator.limit);
  const range = limit.minus(decimalOf(indicator, indicator.target));
  // The limit lies on the worse side of the target: above it where less is better.
  if (range.sign !== (indicator.direction === 'down' ? 1 : -1)) throw brokenIndicator(indicator);
  return (actual) => {
    const share = limit.minus(actual).over(range);
    if (share.sign <= 0) return Exact.ZERO;
    return share.compare(Exact.ONE) >= 0 ? Exact.ONE : share;
  };
}

function bandsAttainment(indicator: Indicator): Attainment {
  const bands = (indicator.bands ?? []).map((band) => ({
    from: decimalOf(indicator, band.from),
    attainment: decimalOf(indicator, band.attainment),
  }));
  bands.sort((a, b) => b.from.compare(a.from));
  if (bands.at(-1)?.from.sign !== 0) throw brokenIndicator(indicator);
  return (actual) => bands.find((band) => band.from.compare(actual) <= 0)?.attainment ?? Exact.ZERO;
}

function decimalOf(indicator: Indicator, text: string | undefined): Exact {
  const value = Exact.parse(text ?? '');
  if (!value) throw brokenIndicator(indicator);
  return value;
}

function brokenIndicator(indicator: Indicator): DomainError {
  return new DomainError('EDITION_BROKEN', { indicator: indicator.code });
}
