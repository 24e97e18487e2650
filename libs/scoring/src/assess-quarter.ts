import type { ReportedValue, ValueStatus } from '#decree';
import { actualValue } from './actual-value.js';
import { Exact } from './exact.js';
import { readReading } from './read-reading.js';
import type { Reading } from './reading.js';
import type { IndicatorPlan } from './window-plan.js';

/** One quarter of one indicator: the row reported, null where the rows contradict, undefined where there is none. */
export type QuarterRow = ReportedValue | null | undefined;

export interface QuarterAssessment {
  readonly status: ValueStatus;
  readonly reported: ReportedValue | null;
  /** Set for `value` only. */
  readonly reading: Reading | null;
  /** 0 where missing, null where left out. */
  readonly attainment: Exact | null;
}

/** Status and attainment of a quarter in which the indicator is due and the agency exists (docs/method.md §3, §4). */
export function assessQuarter(plan: IndicatorPlan, row: QuarterRow): QuarterAssessment {
  if (!row) return { status: 'missing', reported: null, reading: null, attainment: Exact.ZERO };
  if (isLeftOut(plan, row)) return { status: row.status, reported: row, reading: null, attainment: null };
  const reading = row.status === 'value' ? readReading(plan.indicator, row) : null;
  if (!reading) return { status: 'missing', reported: row, reading: null, attainment: Exact.ZERO };
  const attainment = plan.attainment(actualValue(plan.indicator, reading));
  return { status: 'value', reported: row, reading, attainment };
}

/** Whether a row takes its quarter out of the window: attested, waived or not asked. */
export function isLeftOut(plan: IndicatorPlan, row: ReportedValue): boolean {
  switch (row.status) {
    case 'waived':
    case 'not-applicable':
    case 'not-due':
      return true;
    case 'nothing-to-report':
      // There is always something to report of a count or a yes-no: 0 or no (design §5, «Status of a value»).
      return plan.indicator.kind !== 'count' && plan.indicator.kind !== 'yes-no';
    case 'value':
    case 'missing':
      return false;
  }
}
