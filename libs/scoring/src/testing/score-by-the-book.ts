import type { Edition, Indicator, ReportedValue } from '#decree';
import type { AgencyInWindow } from '../agency-score.js';

type Ratio = readonly [top: bigint, bottom: bigint];

export interface BookScore {
  readonly earned: number;
  /** Weights in force, hundredths, by code. */
  readonly weights: ReadonlyMap<string, number>;
  /** What the score would be without any rounding, in hundredths. */
  readonly unrounded: Ratio;
}

/**
 * The score as a stranger would calculate it from docs/method.md: slow, bigint only, sharing nothing with the scorer.
 * The property tests hold the scorer against it.
 */
export function scoreByTheBook(
  edition: Edition,
  quarters: readonly string[],
  agency: AgencyInWindow,
): BookScore {
  const articles = edition.articles.map(({ number }) => number).sort((a, b) => a - b);
  const due = edition.indicators.filter((one) => quarters.some((quarter) => dueIn(one, quarter)));
  const attained = new Map(due.map((one) => [one.code, attainmentOf(one, quarters, agency)]));
  const inForce = due.filter((one) => attained.get(one.code));
  const weightOf = (list: readonly Indicator[]) => list.reduce((sum, one) => sum + one.weight, 0);
  const of = (list: readonly Indicator[], number: number) => list.filter((one) => one.article === number);
  const live = articles.filter((number) => weightOf(of(inForce, number)) > 0);
  const ceiling = weightOf(due) * 100;
  const dueWeights = live.map((number) => weightOf(of(due, number)));
  const ceilings = largestRemainder(ceiling, dueWeights);
  const weights = new Map(due.map((one) => [one.code, 0]));
  let earned = 0;
  let unrounded: Ratio = [0n, 1n];
  live.forEach((number, place) => {
    const members = of(inForce, number).sort((a, b) => (a.code < b.code ? -1 : 1));
    const shares = largestRemainder(
      ceilings[place] ?? 0,
      members.map((one) => one.weight),
    );
    members.forEach((one, index) => {
      const [top, bottom] = attained.get(one.code) ?? [0n, 1n];
      const share = shares[index] ?? 0;
      weights.set(one.code, share);
      earned += Number((2n * top * BigInt(share) + bottom) / (2n * bottom));
      const exact = BigInt(ceiling) * BigInt(dueWeights[place] ?? 0) * BigInt(one.weight) * top;
      const parts =
        BigInt(weightOf(live.flatMap((other) => of(due, other)))) * BigInt(weightOf(members)) * bottom;
      unrounded = add(unrounded, [exact, parts]);
    });
  });
  return { earned, weights, unrounded };
}

function dueIn(indicator: Indicator, quarter: string): boolean {
  return { Q: ['1', '2', '3', '4'], H: ['2', '4'], Y: ['4'] }[indicator.frequency].includes(
    quarter.slice(-1),
  );
}

function attainmentOf(
  indicator: Indicator,
  quarters: readonly string[],
  agency: AgencyInWindow,
): Ratio | null {
  const all: Ratio[] = [];
  const values: ReportedValue[] = [];
  for (const quarter of quarters) {
    const isThere = quarter >= agency.firstQuarter && quarter <= (agency.lastQuarter ?? '9');
    if (!dueIn(indicator, quarter) || !isThere) continue;
    const rows = agency.values.filter((row) => row.indicator === indicator.code && row.quarter === quarter);
    const [row] = rows;
    const nothing = row?.status === 'nothing-to-report' && !['count', 'yes-no'].includes(indicator.kind);
    if (rows.length === 1 && (nothing || ['waived', 'not-applicable', 'not-due'].includes(row?.status ?? '')))
      continue;
    const actual = rows.length === 1 && row?.status === 'value' ? actualOf(indicator, row) : null;
    if (row && actual) values.push(row);
    all.push(actual ? attain(indicator, actual) : [0n, 1n]);
  }
  if (all.length === 0) return null;
  const [top, bottom] = all.reduce(add);
  const mean: Ratio = [top, bottom * BigInt(all.length)];
  if (indicator.kind !== 'ratio' || values.length < all.length) return mean;
  const numerator = values.map((row) => decimal(row.numerator)).reduce(add);
  const denominator = values.map((row) => decimal(row.denominator)).reduce(add);
  const pooled = attain(indicator, scale(divide(numerator, denominator), indicator));
  return less(mean, pooled) ? pooled : mean;
}

function actualOf(indicator: Indicator, row: ReportedValue): Ratio | null {
  const has = (text: string | undefined) => text !== undefined && decimal(text)[0] >= 0n;
  const hasSome = (text: string | undefined) => text !== undefined && decimal(text)[0] > 0n;
  switch (indicator.kind) {
    case 'ratio': {
      if (!has(row.numerator) || !hasSome(row.denominator)) return null;
      const share = divide(decimal(row.numerator), decimal(row.denominator));
      return indicator.isPart && less([1n, 1n], share) ? null : scale(share, indicator);
    }
    case 'mean':
    case 'median':
      return has(row.value) && hasSome(row.n) ? scale(decimal(row.value), indicator) : null;
    case 'count':
      return has(row.value) ? scale(decimal(row.value), indicator) : null;
    case 'yes-no':
      return row.value === '1' || row.value === '0' ? decimal(row.value) : null;
    case 'gap': {
      if (!has(row.value) || !hasSome(row.n) || !has(row.secondValue) || !hasSome(row.secondN)) return null;
      const [a, b] = [decimal(row.value), decimal(row.secondValue)];
      const gap = less(a, b) ? subtract(b, a) : subtract(a, b);
      if (indicator.gap !== 'relative') return scale(gap, indicator);
      return b[0] === 0n ? null : scale(divide(gap, b), indicator);
    }
  }
}

function attain(indicator: Indicator, actual: Ratio): Ratio {
  const target = decimal(indicator.target);
  switch (indicator.method) {
    case 'ratio':
      if (indicator.direction === 'up') return clamp(divide(actual, target));
      return less(target, actual) ? divide(target, actual) : [1n, 1n];
    case 'linear': {
      const limit = decimal(indicator.limit);
      return clamp(divide(subtract(limit, actual), subtract(limit, target)));
    }
    case 'bands': {
      const reached = (indicator.bands ?? []).filter((band) => !less(actual, decimal(band.from)));
      return reached.map((band) => decimal(band.attainment)).at(-1) ?? [0n, 1n];
    }
    case 'yes-no':
      return actual[0] === actual[1] ? [1n, 1n] : [0n, 1n];
  }
}

function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const places = weights.map((weight, index) => ({ index, rest: (total * weight) % sum }));
  places.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = total - shares.reduce((a, b) => a + b, 0);
  return shares.map(
    (share, index) => share + (places.findIndex((one) => one.index === index) < left ? 1 : 0),
  );
}

function decimal(text = '0'): Ratio {
  const [whole = '0', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
function add(a: Ratio, b: Ratio): Ratio {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
}
function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, [-b[0], b[1]]);
}
function divide(a: Ratio, b: Ratio): Ratio {
  const sign = b[0] < 0n ? -1n : 1n;
  return [a[0] * b[1] * sign, a[1] * b[0] * sign];
}
function less(a: Ratio, b: Ratio): boolean {
  return a[0] * b[1] < b[0] * a[1];
}
function clamp(a: Ratio): Ratio {
  return a[0] <= 0n ? [0n, 1n] : a[0] >= a[1] ? [1n, 1n] : a;
}
function scale(a: Ratio, indicator: Indicator): Ratio {
  return [a[0] * BigInt(indicator.factor), a[1]];
}
