import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyInWindow } from '../agency-score.js';
import { tabulateRows } from '../tabulate-rows.js';
import { planWindow } from '../window-plan.js';
import { createValueTable } from './create-value-table.js';
import type { ValueTable } from './value-table.js';

/**
 * Reads the rows of many agencies once, by the rules of docs/method.md §3, for any number of scorings: of the edition
 * itself and of trials with its indicators (the method of an indicator may differ, its kind and parts may not).
 * @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment.
 */
export function tabulateValues(
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyInWindow[],
): ValueTable {
  const plan = planWindow(edition, window);
  const table = createValueTable(edition, window, agencies);
  const offsets = edition.indicators.map(({ code }) => plan.indicatorOf.get(code)?.offset ?? 0);
  agencies.forEach((agency, column) => {
    const rows = tabulateRows(plan, agency.values);
    offsets.forEach((offset, line) => {
      for (let position = 0; position < window.quarters.length; position += 1) {
        const row = rows[offset + position];
        if (row) table.put(line, column, position, row);
      }
    });
  });
  return table.finish();
}
