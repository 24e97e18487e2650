import { actualValue } from '../actual-value.js';
import { poolAll, windowAttainment } from '../assess-indicator.js';
import { Exact } from '../exact.js';
import { meanReading, readReading, singleReading } from '../read-reading.js';
import type { Reading } from '../reading.js';
import type { IndicatorPlan } from '../window-plan.js';
import { LEFT_OUT, VALUE, type ValueTable } from './value-table.js';

const OUT = { status: 'not-due', reading: null, attainment: null } as const;
const MISSED = { status: 'missing', reading: null, attainment: Exact.ZERO } as const;

/** The attainment of one agency in one line of a table, by the exact scorer's own functions; null where left out. */
export function attainExactly(
  plan: IndicatorPlan,
  table: ValueTable,
  line: number,
  agency: number,
): Exact | null {
  const quarters = table.quarters.length;
  const assessed = plan.isDueIn.map((isDue, position) => {
    const inColumn = agency * quarters + position;
    const place = line * table.agencies * quarters + inColumn;
    // Why a quarter is left out is nothing to the points.
    if (!isDue || table.states[place] === LEFT_OUT) return OUT;
    const reading = table.states[place] === VALUE ? readingOf(plan, table, place, inColumn) : null;
    if (!reading) return MISSED;
    const attainment = plan.attainment(actualValue(plan.indicator, reading));
    return { status: 'value' as const, reading, attainment };
  });
  return windowAttainment(plan, assessed, poolAll(assessed));
}

function readingOf(
  { indicator }: IndicatorPlan,
  { tops, bottoms, secondMeans, wideRows }: ValueTable,
  place: number,
  inColumn: number,
): Reading | null {
  const wide = wideRows.get(place);
  if (wide) return readReading(indicator, wide);
  const top = exactOf(tops[place]);
  const bottom = exactOf(bottoms[place]);
  switch (indicator.kind) {
    case 'ratio':
      return { sum: top, base: bottom, second: null };
    case 'mean':
    case 'median':
      return meanReading(top, bottom);
    case 'count':
    case 'yes-no':
      return singleReading(top);
    case 'gap': {
      const second = secondMeans.get(indicator.code);
      const { sum, base } = meanReading(exactOf(second?.values[inColumn]), exactOf(second?.cases[inColumn]));
      return { ...meanReading(top, bottom), second: { sum, base } };
    }
  }
}

/** The decimal that went into the table: its shortest form is the text that it came from. */
function exactOf(number = 0): Exact {
  if (Number.isSafeInteger(number)) return Exact.of(number);
  for (const scale of [10, 100, 1000]) {
    const whole = Math.round(number * scale);
    if (whole / scale === number && whole < 1e15) return Exact.of(whole, scale);
  }
  return Exact.parse(String(number)) ?? Exact.ZERO;
}
