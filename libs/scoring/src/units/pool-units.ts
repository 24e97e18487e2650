import type { Edition, Indicator } from '#decree';
import type { AgencyScore, IndicatorScore, PooledValue } from '../agency-score.js';
import { poolReadings } from '../pool-readings.js';
import { pooledValueOf } from '../pooled-value-of.js';
import { readReading } from '../read-reading.js';
import type { Reading } from '../reading.js';

export interface UnitsValue {
  readonly code: string;
  /** Printed, not scored; `coverage` counts quarters of units. Null where no unit reported. */
  readonly pooled: PooledValue | null;
  /** Units with at least one value. */
  readonly reporting: number;
  /** Units for which it was due and not left out. */
  readonly due: number;
}

/**
 * The cases of many units as one, indicator by indicator, in the order of the edition (docs/method.md §9): sums added,
 * never means averaged. Of a parent, a province or the nation; beside the units' score, which is a mean of scores.
 * @param scores of the units, by the edition, all over one window.
 */
export function poolUnits(edition: Edition, scores: readonly AgencyScore[]): readonly UnitsValue[] {
  const byCode = new Map<string, IndicatorScore[]>(edition.indicators.map(({ code }) => [code, []]));
  for (const { articles } of scores)
    for (const { indicators } of articles) for (const own of indicators) byCode.get(own.code)?.push(own);
  return edition.indicators.map((indicator) => unitsValue(indicator, byCode.get(indicator.code) ?? []));
}

function unitsValue(indicator: Indicator, units: readonly IndicatorScore[]): UnitsValue {
  let pooled: Reading | null = null;
  let values = 0;
  let due = 0;
  for (const { status, reported } of units.flatMap(({ quarters }) => quarters)) {
    if (status !== 'not-due') due += 1;
    const reading = status === 'value' && reported ? readReading(indicator, reported) : null;
    if (!reading) continue;
    values += 1;
    pooled = pooled ? poolReadings(pooled, reading) : reading;
  }
  return {
    code: indicator.code,
    pooled: pooled && pooledValueOf(indicator, pooled, `${values}/${due}`),
    reporting: units.filter(({ status }) => status === 'value').length,
    due: units.filter(({ attainment }) => attainment !== null).length,
  };
}
