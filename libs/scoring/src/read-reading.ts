import type { Indicator, ReportedValue } from '#decree';
import { Exact } from './exact.js';
import type { Reading } from './reading.js';

/**
 * The numbers of a reported value, or null where they cannot be: a part missing or negative, a denominator or n of 0,
 * a part above its whole, a yes-no other than 1 or 0. The checks keep such values from the scorer; one that slips
 * through counts as missing, it never earns.
 */
export function readReading(indicator: Indicator, row: ReportedValue): Reading | null {
  switch (indicator.kind) {
    case 'ratio':
      return readRatio(indicator, row);
    case 'mean':
    case 'median':
      return readMean(row.value, row.n);
    case 'count':
      return readSingle(row.value);
    case 'yes-no':
      return row.value === '1' || row.value === '0' ? readSingle(row.value) : null;
    case 'gap':
      return readGap(indicator, row);
  }
}

function readRatio(indicator: Indicator, row: ReportedValue): Reading | null {
  const sum = readPart(row.numerator);
  const base = readPart(row.denominator);
  if (!sum || !base || base.sign === 0) return null;
  if (indicator.isPart && sum.compare(base) > 0) return null;
  return { sum, base, second: null };
}

function readMean(valueText: string | undefined, nText: string | undefined): Reading | null {
  const value = readPart(valueText);
  const n = readPart(nText);
  if (!value || !n || n.sign === 0) return null;
  return meanReading(value, n);
}

/** @param n not 0. */
export function meanReading(value: Exact, n: Exact): Reading {
  return { sum: value.times(n), base: n, second: null };
}

/** A count or a yes-no: one quarter. */
export function singleReading(value: Exact): Reading {
  return { sum: value, base: Exact.ONE, second: null };
}

function readSingle(text: string | undefined): Reading | null {
  const sum = readPart(text);
  return sum && singleReading(sum);
}

function readGap(indicator: Indicator, row: ReportedValue): Reading | null {
  const first = readMean(row.value, row.n);
  const second = readMean(row.secondValue, row.secondN);
  if (!first || !second) return null;
  // A relative gap is a share of the second mean.
  if (indicator.gap === 'relative' && second.sum.sign === 0) return null;
  return { sum: first.sum, base: first.base, second: { sum: second.sum, base: second.base } };
}

function readPart(text: string | undefined): Exact | null {
  const part = text === undefined ? null : Exact.parse(text);
  return part && part.sign >= 0 ? part : null;
}
