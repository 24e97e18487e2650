import type { RowCheck } from './check-types.js';
import { inputOf } from './input-of.js';
import { rowFinding } from './row-finding.js';
import { saysZero } from './says-zero.js';
import { VALUE_PAIRS } from './value-pairs.js';

/**
 * WHY: something out of nothing is no share; a relative gap divides by its second mean as well, so that may not be 0.
 */
export const denominatorNotZero: RowCheck = (row) => {
  if (!saysZero(row)) return [];
  const findings = VALUE_PAIRS.flatMap(([top, bottom]) => {
    const above = inputOf(row, top)?.decimal;
    const below = inputOf(row, bottom);
    return below?.decimal === '0' && above !== null && above !== undefined && above !== '0'
      ? [rowFinding('DENOMINATOR_ZERO', row, below.ref, { numerator: above })]
      : [];
  });
  const base = inputOf(row, 'secondValue');
  if (row.indicator.gap === 'relative' && base?.decimal === '0' && inputOf(row, 'secondN')?.decimal !== '0')
    findings.push(rowFinding('DENOMINATOR_ZERO', row, base.ref));
  return findings;
};
