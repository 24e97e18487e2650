import { shiftQuarter } from '#calendar';
import type { ReportedValue } from '#decree';
import { hasConstantPart } from '../prefill/constant-parts.js';
import type { HistoryCheck } from './history-check.js';
import { historyFault } from './history-fault.js';
import type { ReportedRow } from './reported-row.js';

/** Below this, equal numbers are no wonder. */
const TELLING = 30;
/** A few rows may well be the same by chance; those with a constant of the agency are not looked at. */
const FEWEST = 5;
const SHARE = 1 / 3;
const PARTS = ['numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'] as const;

/**
 * WHY: last quarter's file with a new name passes every other rule. One row may stay as it was, a third of them does not;
 * so the workbook is told once, at the first.
 */
export const notAsBefore: HistoryCheck = (rows) => {
  const compared = rows.flatMap((row): { row: ReportedRow; before: ReportedValue }[] => {
    const before = lastQuarterOf(row);
    return before && isTelling(row) ? [{ row, before }] : [];
  });
  const same = compared.filter(({ row, before }) => PARTS.every((part) => row.value[part] === before[part]));
  const [first] = same;
  if (!first || same.length < FEWEST || same.length < SHARE * compared.length) return [];
  const params = { total: compared.length, same: same.length, quarter: first.before.quarter };
  return [historyFault('VALUES_AS_BEFORE', first.row, params)];
};

function lastQuarterOf({ value, earlier: [last] }: ReportedRow): ReportedValue | null {
  if (!last || value.status !== 'value' || last.status !== 'value') return null;
  return last.quarter === shiftQuarter(value.quarter, -1) ? last : null;
}

function isTelling({ value, indicator }: ReportedRow): boolean {
  if (indicator.kind === 'yes-no' || hasConstantPart(indicator.code)) return false;
  return PARTS.some((part) => Number(value[part] ?? 0) >= TELLING);
}
