import { compareDecimals } from '#decree';
import type { RowCheck } from './check-types.js';
import { inputOf } from './input-of.js';
import { rowFinding } from './row-finding.js';

/** WHY: a part larger than its whole is two numbers exchanged, or two periods; capped at 100 % it would pass unseen. */
export const numeratorWithinDenominator: RowCheck = (row) => {
  if (!row.indicator.isPart) return [];
  const top = inputOf(row, 'numerator');
  const bottom = inputOf(row, 'denominator');
  if (!top || !bottom || top.decimal === null || bottom.decimal === null || bottom.decimal === '0') return [];
  return compareDecimals(top.decimal, bottom.decimal) > 0
    ? [
        rowFinding('NUMERATOR_ABOVE_DENOMINATOR', row, top.ref, {
          numerator: top.decimal,
          denominator: bottom.decimal,
        }),
      ]
    : [];
};
