import type { Edition } from '#decree';
import type { Finding } from '#faults';
import type { ReadValue } from '../checked-workbook.js';
import { applyRules } from '../checks/apply-rules.js';
import type { AgencyHistory } from './agency-history.js';
import { HISTORY_CHECKS } from './history-checks.js';
import { reportedRows } from './reported-rows.js';

/**
 * Holds the values of a quarter against what their agencies said before; for every door, as it asks for no file.
 * @param history by agency code; an agency without one is not doubted
 * @param today Jalali date code, for rules that begin on a date
 */
export function checkHistory(
  values: readonly ReadValue[],
  edition: Edition,
  history: ReadonlyMap<string, AgencyHistory>,
  today?: string,
): Finding[] {
  const findings: Finding[] = [];
  // An evaluation office reports on 2,300 agencies: each value is looked at once, not once an agency.
  const byAgency = new Map<string, ReadValue[]>();
  for (const value of values) {
    const group = byAgency.get(value.agency);
    if (group) group.push(value);
    else byAgency.set(value.agency, [value]);
  }
  for (const [agency, reported] of byAgency) {
    const own = history.get(agency);
    if (!own) continue;
    const rows = reportedRows(reported, edition, own);
    applyRules(HISTORY_CHECKS, today, (check) => check(rows), findings);
  }
  return findings;
}
