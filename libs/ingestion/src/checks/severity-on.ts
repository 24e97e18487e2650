import type { Severity } from '#faults';
import type { Rule } from './check-types.js';

/**
 * How grave the findings of a rule are on a day (a Jalali date code; codes of dates sort as dates do). Without a day a
 * dated rule only warns: nobody is turned away by a rule that may not be in force.
 */
export function severityOn({ severity, since }: Rule<unknown>, today: string | undefined): Severity {
  return since !== undefined && (today === undefined || today < since) ? 'warning' : severity;
}
