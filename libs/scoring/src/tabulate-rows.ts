import type { ReportedValue } from '#decree';
import type { QuarterRow } from './assess-quarter.js';
import type { WindowPlan } from './window-plan.js';

/**
 * An agency's rows in the places of a plan, see `IndicatorPlan.offset`. Rows of other indicators and quarters are
 * ignored; two rows for one place contradict each other: null.
 */
export function tabulateRows(plan: WindowPlan, values: readonly ReportedValue[]): readonly QuarterRow[] {
  const rows = new Array<QuarterRow>(plan.rowCount).fill(undefined);
  for (const row of values) {
    const position = plan.quarterPosition.get(row.quarter);
    const indicator = plan.indicatorOf.get(row.indicator);
    if (position === undefined || !indicator) continue;
    const place = indicator.offset + position;
    rows[place] = rows[place] === undefined ? row : null;
  }
  return rows;
}
