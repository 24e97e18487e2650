import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { Exact } from '../exact.js';
import { planWindow } from '../window-plan.js';
import { attainExactly } from './attain-exactly.js';
import type { ValueTable } from './value-table.js';

/**
 * The attainments of one agency of a table, exact, in the order of the plan's articles and indicators; null where left
 * out. What `attainmentsOf` gives for a score, without making the score.
 */
export function attainmentsInTable(
  edition: Edition,
  window: ScoreWindow,
  table: ValueTable,
): (agency: number) => readonly (Exact | null)[] {
  const plans = planWindow(edition, window).articles.flatMap(({ indicators }) => indicators);
  const lines = plans.map(({ indicator }) => table.codes.indexOf(indicator.code));
  return (agency) =>
    plans.map((own, place) =>
      own.isDueInWindow ? attainExactly(own, table, lines[place] ?? 0, agency) : null,
    );
}
