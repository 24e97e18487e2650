import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { Aggregation } from '../aggregation.js';
import { type Attainments, weighAttainments } from '../weigh-attainments.js';
import { planWindow } from '../window-plan.js';
import { attainmentsInTable } from './attainments-in-table.js';
import { scoreTable, type TableScores } from './score-table.js';
import type { ValueTable } from './value-table.js';

export type TableTotals = Pick<TableScores, 'ceiling' | 'earned' | 'isRankable'>;

/**
 * What the agencies of a table earn in all, by either aggregation: to the hundredth that `createScorer` gives each.
 * `geometric` weighs exact attainments agency by agency, which takes some ten times as long.
 * @throws as `scoreTable`
 */
export function totalsInTable(
  edition: Edition,
  window: ScoreWindow,
  table: ValueTable,
  aggregation: Aggregation,
): TableTotals {
  const scores = scoreTable(edition, window, table);
  if (aggregation === 'arithmetic') return scores;
  const plan = planWindow(edition, window);
  const attainmentsOf = attainmentsInTable(edition, window, table);
  const earned = new Int32Array(table.agencies);
  for (let agency = 0; agency < table.agencies; agency += 1) {
    const flat = attainmentsOf(agency);
    let from = 0;
    const nested: Attainments = plan.articles.map(({ indicators }) =>
      flat.slice(from, (from += indicators.length)),
    );
    earned[agency] = weighAttainments(plan, nested, 'geometric').earned;
  }
  return { ceiling: scores.ceiling, isRankable: scores.isRankable, earned };
}
