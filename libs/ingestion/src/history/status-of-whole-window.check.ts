import { parseQuarter, parseWindow } from '#calendar';
import type { ValueStatus } from '#decree';
import type { HistoryCheck } from './history-check.js';
import { historyFault } from './history-fault.js';

/** What an agency says of an indicator that does concern it. */
const CONCERNED: ReadonlySet<ValueStatus> = new Set<ValueStatus>(['value', 'nothing-to-report', 'missing']);

/**
 * WHY: «not applicable» holds for a whole window (design §5); said of one quarter it would lift a bad quarter out of the
 * mean. The window is the charter's, for which the agency reports.
 */
export const statusOfWholeWindow: HistoryCheck = (rows) =>
  rows.flatMap((row) => {
    const { value, earlier } = row;
    const quarters = charterQuarters(value.quarter);
    const isLeftOut = value.status === 'not-applicable';
    if (!isLeftOut && !CONCERNED.has(value.status)) return [];
    const other = earlier.find(
      ({ quarter, status }) =>
        quarters.includes(quarter) && (isLeftOut ? CONCERNED.has(status) : status === 'not-applicable'),
    );
    return other ? [historyFault('STATUS_PART_OF_WINDOW', row, { quarter: other.quarter })] : [];
  });

function charterQuarters(code: string): readonly string[] {
  const { year, index } = parseQuarter(code);
  return parseWindow(`charter-${index >= 3 ? year + 1 : year}`).quarters;
}
