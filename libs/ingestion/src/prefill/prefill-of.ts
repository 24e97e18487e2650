import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import type { CarriedNumber } from './carried-number.js';
import { isConstantPart } from './constant-parts.js';

/**
 * The constants of an agency as it last reported them before a quarter, for the indicators that it supplies in it; none
 * for an indicator that it has not given a number for.
 * @param values of earlier quarters, in any order; values of the quarter itself or later are not looked at
 * @throws DomainError QUARTER_UNKNOWN
 */
export function prefillOf(
  edition: Edition,
  quarter: string,
  values: readonly ReportedValue[],
): CarriedNumber[] {
  const last = new Map<string, ReportedValue>();
  for (const value of values) {
    if (value.quarter >= quarter || value.status !== 'value') continue;
    const known = last.get(value.indicator);
    if (!known || known.quarter < value.quarter) last.set(value.indicator, value);
  }
  return indicatorsDue(edition, quarter, 'agency').flatMap(({ code, parts }) =>
    parts.flatMap(({ name }): CarriedNumber[] => {
      const value = last.get(code);
      const decimal = value?.[name];
      if (!value || decimal === undefined || !isConstantPart(code, name)) return [];
      return [{ indicator: code, part: name, decimal, quarter: value.quarter }];
    }),
  );
}
