import type { Indicator } from '#decree';
import type { IndicatorPlan } from '../window-plan.js';
import { LEFT_OUT, MISSING, type SecondMeans, VALUE, type ValueTable } from './value-table.js';

/** In place of an attainment: left out, and too near a step or too wide for Float64 to decide. */
export const OUT = -1;
export const DOUBTFUL = -2;

/**
 * Every attainment that `createAttainColumn` leads to is nearer than this to the true one: 1e-11, against roundings of
 * 2^-53 = 1.1e-16 of which less than 40 follow on one another, each made at most AMPLIFIED times larger.
 */
export const NEAR = 1e-11;
const AMPLIFIED = 2000;

/**
 * Gives the attainments of the agencies from `first` on, as many as `out` has room for; true where one of them is OUT
 * or DOUBTFUL.
 */
export type AttainColumn = (first: number, out: Float64Array) => boolean;

/**
 * The attainments of one indicator over a window, for the agencies of a table, in Float64: the rules of
 * docs/method.md §4 and §5. It is the filter before the exact scorer, not a second one: `scoreTable` takes an
 * attainment from here only where its error cannot change the points.
 * @param line where the indicator stands in the table.
 */
export function createAttainColumn(
  { indicator, isDueIn }: IndicatorPlan,
  table: ValueTable,
  line: number,
): AttainColumn {
  const column: Column = {
    table,
    start: line * table.agencies * table.quarters.length,
    ...dueSteps(isDueIn),
  };
  const second = table.secondMeans.get(indicator.code);
  const rule = lineOf(indicator);
  const isSteps = indicator.method === 'bands';
  if (isSteps && !second) return (first, out) => attainBands(column, indicator, first, out);
  if (!rule) return (_, out) => out.fill(DOUBTFUL).length > 0;
  if (second) return (first, out) => attainGaps(column, indicator, rule, second, first, out);
  if (indicator.kind === 'ratio') return (first, out) => attainRatios(column, rule, first, out);
  return (first, out) => attainValues(column, rule, first, out);
}

interface Column {
  readonly table: ValueTable;
  /** Place of the first agency. */
  readonly start: number;
  /** Due are the quarters `due`, `due + step` … below `end`. */
  readonly due: number;
  readonly step: number;
  readonly end: number;
}

/** Quarters in which an indicator is due follow one another in equal steps: all, every other one, or one. */
function dueSteps(isDueIn: readonly boolean[]): Pick<Column, 'due' | 'step' | 'end'> {
  const due = isDueIn.indexOf(true);
  const next = isDueIn.indexOf(true, due + 1);
  const end = due < 0 ? 0 : isDueIn.lastIndexOf(true) + 1;
  return { due: Math.max(0, due), step: next < 0 ? 1 : next - due, end };
}

/** A = c0 + c1 × AP, or c1 ÷ AP where `isInverse`, held between 0 and 1; the factor is in c1. */
interface Line {
  readonly c0: number;
  readonly c1: number;
  readonly isInverse: boolean;
}

/** Null where a rounding could be made too large. */
function lineOf({ method, direction, factor, target, limit }: Indicator): Line | null {
  const goal = Number(target);
  switch (method) {
    case 'ratio':
      return direction === 'up'
        ? { c0: 0, c1: factor / goal, isInverse: false }
        : { c0: 0, c1: goal / factor, isInverse: true };
    case 'linear': {
      const range = Number(limit) - goal;
      const c0 = Number(limit) / range;
      return Math.abs(c0) < AMPLIFIED ? { c0, c1: -factor / range, isInverse: false } : null;
    }
    case 'yes-no':
      return { c0: 0, c1: 1, isInverse: false };
    case 'bands':
      return null;
  }
}

function attainRatios(
  { table, start, due, step, end }: Column,
  { c0, c1, isInverse }: Line,
  first: number,
  out: Float64Array,
): boolean {
  const { states } = table;
  const tops = isInverse ? table.bottoms : table.tops;
  const bottoms = isInverse ? table.tops : table.bottoms;
  const quarters = table.quarters.length;
  let isAnyOut = false;
  for (let agency = 0, from = start + first * quarters; agency < out.length; agency += 1, from += quarters) {
    let sum = 0;
    let top = 0;
    let bottom = 0;
    let values = 0;
    let missing = 0;
    for (let place = from + due; place < from + end; place += step) {
      const state = states[place] as number;
      if (state === VALUE) {
        const a = tops[place] as number;
        const b = bottoms[place] as number;
        const attained = c0 + c1 * (a / b);
        sum += attained >= 1 ? 1 : attained > 0 ? attained : 0;
        top += a;
        bottom += b;
        values += 1;
      } else if (state === MISSING) missing += 1;
    }
    const counted = values + missing;
    if (counted === 0) {
      out[agency] = OUT;
      isAnyOut = true;
    } else {
      const mean = sum / counted;
      const pooled = c0 + c1 * (top / bottom);
      out[agency] = missing > 0 || counted === 1 || pooled <= mean ? mean : pooled >= 1 ? 1 : pooled;
    }
  }
  return isAnyOut;
}

function attainValues(
  { table, start, due, step, end }: Column,
  { c0, c1, isInverse }: Line,
  first: number,
  out: Float64Array,
): boolean {
  const { states, tops } = table;
  const quarters = table.quarters.length;
  let isAnyOut = false;
  for (let agency = 0, from = start + first * quarters; agency < out.length; agency += 1, from += quarters) {
    let sum = 0;
    let counted = 0;
    for (let place = from + due; place < from + end; place += step) {
      const state = states[place] as number;
      if (state === LEFT_OUT) continue;
      counted += 1;
      if (state !== VALUE) continue;
      const value = tops[place] as number;
      const attained = c0 + c1 * (isInverse ? 1 / value : value);
      sum += attained >= 1 ? 1 : attained > 0 ? attained : 0;
    }
    out[agency] = counted === 0 ? OUT : sum / counted;
    if (counted === 0) isAnyOut = true;
  }
  return isAnyOut;
}

function attainGaps(
  { table, start, due, step, end }: Column,
  { gap, method, target, limit }: Indicator,
  { c0, c1, isInverse }: Line,
  second: SecondMeans,
  first: number,
  out: Float64Array,
): boolean {
  const { states, tops } = table;
  const quarters = table.quarters.length;
  let isAnyOut = false;
  // The difference of two near means loses digits: it is doubtful where they are large beside what it is measured in.
  const unit = method === 'linear' ? Math.abs(Number(limit) - Number(target)) : Number(target);
  const factor = gap === 'relative' ? 100 : 1;
  for (let agency = 0; agency < out.length; agency += 1) {
    let sum = 0;
    let counted = 0;
    let isDoubtful = false;
    for (let quarter = due; quarter < end; quarter += step) {
      const inColumn = (first + agency) * quarters + quarter;
      const place = start + inColumn;
      const state = states[place] as number;
      if (state === LEFT_OUT) continue;
      counted += 1;
      if (state !== VALUE) continue;
      const a = tops[place] as number;
      const b = second.values[inColumn] as number;
      const share = gap === 'relative' ? b : 1;
      const actual = Math.abs(a - b) / share;
      if ((a + b) * factor > AMPLIFIED * unit * share) isDoubtful = true;
      const attained = c0 + (isInverse ? c1 / actual : c1 * actual);
      sum += attained >= 1 ? 1 : attained > 0 ? attained : 0;
    }
    out[agency] = counted === 0 ? OUT : isDoubtful ? DOUBTFUL : sum / counted;
    if (counted === 0 || isDoubtful) isAnyOut = true;
  }
  return isAnyOut;
}

/** Steps cannot be rounded across: whatever lies nearer to one than NEAR of it is left to the exact scorer. */
function attainBands(
  { table, start, due, step, end }: Column,
  { kind, factor, bands = [] }: Indicator,
  first: number,
  out: Float64Array,
): boolean {
  const { states, tops, bottoms } = table;
  const quarters = table.quarters.length;
  let isAnyOut = false;
  const rising = [...bands].sort((a, b) => Number(a.from) - Number(b.from));
  const from = Float64Array.from(rising, (band) => Number(band.from));
  const attainments = Float64Array.from(rising, (band) => Number(band.attainment));
  const bandOf = (actual: number): number => {
    let band = from.length - 1;
    while (band > 0 && (from[band] as number) > actual) band -= 1;
    const isOnStep =
      Math.abs(actual - (from[band] as number)) <= NEAR * actual ||
      Math.abs(actual - (from[band + 1] ?? Infinity)) <= NEAR * actual;
    // Below the first step there is nothing, and on it lies 0 itself.
    return isOnStep && actual > 0 ? DOUBTFUL : (attainments[band] as number);
  };
  for (let agency = 0; agency < out.length; agency += 1) {
    let sum = 0;
    let top = 0;
    let bottom = 0;
    let values = 0;
    let counted = 0;
    let isDoubtful = false;
    for (let quarter = due; quarter < end; quarter += step) {
      const place = start + (first + agency) * quarters + quarter;
      const state = states[place] as number;
      if (state === LEFT_OUT) continue;
      counted += 1;
      if (state !== VALUE) continue;
      const a = tops[place] as number;
      const b = kind === 'ratio' ? (bottoms[place] as number) : 1;
      const attained = bandOf((a / b) * factor);
      if (attained === DOUBTFUL) isDoubtful = true;
      sum += attained;
      top += a;
      bottom += b;
      values += 1;
    }
    let attained = counted === 0 ? OUT : sum / counted;
    if (kind === 'ratio' && values > 1 && values === counted) {
      const pooled = bandOf((top / bottom) * factor);
      if (pooled === DOUBTFUL) isDoubtful = true;
      else attained = Math.max(attained, pooled);
    }
    out[agency] = isDoubtful ? DOUBTFUL : attained;
    if (isDoubtful || attained < 0) isAnyOut = true;
  }
  return isAnyOut;
}
