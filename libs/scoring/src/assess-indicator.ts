import type { ValueStatus } from '#decree';
import { actualValue } from './actual-value.js';
import type { PooledValue, QuarterAttainment } from './agency-score.js';
import { assessQuarter, type QuarterAssessment, type QuarterRow } from './assess-quarter.js';
import { Exact } from './exact.js';
import { poolReadings } from './pool-readings.js';
import { pooledValueOf } from './pooled-value-of.js';
import type { Reading } from './reading.js';
import type { IndicatorPlan } from './window-plan.js';

/** What an agency's rows make of one indicator over a window, before weights. */
export interface IndicatorAssessment {
  readonly status: ValueStatus;
  /** Null where left out. */
  readonly attainment: Exact | null;
  readonly pooled: PooledValue | null;
  /** The quarters with a value as one; null where there is none. */
  readonly reading: Reading | null;
  readonly quarters: readonly QuarterAttainment[];
}

const NOT_DUE: QuarterAssessment = { status: 'not-due', reported: null, reading: null, attainment: null };

/** What an indicator left out for several reasons is said to be left out for: the first of these that occurs. */
const REASONS = ['waived', 'not-applicable', 'nothing-to-report'] as const;

/**
 * @param exists beside `quarters`: whether the agency existed for the whole quarter.
 * @param rows the agency's row table, see `IndicatorPlan.offset`.
 */
export function assessIndicator(
  plan: IndicatorPlan,
  quarters: readonly string[],
  exists: readonly boolean[],
  rows: readonly QuarterRow[],
): IndicatorAssessment {
  const assessed = quarters.map((_, position) =>
    plan.isDueIn[position] && exists[position] ? assessQuarter(plan, rows[plan.offset + position]) : NOT_DUE,
  );
  const reading = poolAll(assessed);
  return {
    status: windowStatus(assessed),
    attainment: windowAttainment(plan, assessed, reading),
    pooled: reading && pooledValueOf(plan.indicator, reading, coverageOf(assessed)),
    reading,
    quarters: assessed.map((quarter, position) => ({
      quarter: quarters[position] ?? '',
      status: quarter.status,
      reported: quarter.reported,
      attainment: quarter.attainment && quarter.attainment.toFraction(),
    })),
  };
}

/**
 * The mean of the quarters that count, missing ones 0. A ratio with no quarter missing takes the attainment of its
 * pooled Σn/Σd where that is more, so that one bad small quarter does not sink a year (docs/method.md §5).
 */
export function windowAttainment(
  plan: Pick<IndicatorPlan, 'indicator' | 'attainment'>,
  assessed: readonly Pick<QuarterAssessment, 'status' | 'attainment'>[],
  pooled: Reading | null,
): Exact | null {
  let sum = Exact.ZERO;
  let counted = 0;
  let isMissingOne = false;
  for (const { status, attainment } of assessed) {
    if (!attainment) continue;
    sum = sum.plus(attainment);
    counted += 1;
    if (status === 'missing') isMissingOne = true;
  }
  if (counted === 0) return null;
  const mean = sum.over(Exact.of(counted));
  if (!pooled || counted === 1 || isMissingOne || plan.indicator.kind !== 'ratio') return mean;
  const whole = plan.attainment(actualValue(plan.indicator, pooled));
  return whole.compare(mean) > 0 ? whole : mean;
}

function windowStatus(assessed: readonly QuarterAssessment[]): ValueStatus {
  const has = (status: ValueStatus) => assessed.some((quarter) => quarter.status === status);
  if (has('value')) return 'value';
  if (has('missing')) return 'missing';
  return REASONS.find(has) ?? 'not-due';
}

/** The quarters with a value as one; null where there is none. */
export function poolAll(assessed: readonly Pick<QuarterAssessment, 'reading'>[]): Reading | null {
  let pooled: Reading | null = null;
  for (const { reading } of assessed) if (reading) pooled = pooled ? poolReadings(pooled, reading) : reading;
  return pooled;
}

/** Quarters with a value of the quarters due, such as `3/4`. */
function coverageOf(assessed: readonly QuarterAssessment[]): string {
  const due = assessed.filter((quarter) => quarter.status !== 'not-due').length;
  return `${assessed.filter((quarter) => quarter.status === 'value').length}/${due}`;
}
