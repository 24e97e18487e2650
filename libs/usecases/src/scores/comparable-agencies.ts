import type { ScoreWindow } from '#calendar';
import type { AgencyRecord, Repositories } from '#persistence';
import { existsIn } from './agency-in-window.js';

/**
 * The agencies whose score of an earlier window may be set beside the later one: they existed in all of it, and something
 * was reported of them. A newcomer's half window, or a year before the system, would read as a change that nobody made.
 */
export async function comparableAgencies(
  repositories: Repositories,
  agencies: readonly AgencyRecord[],
  earlier: ScoreWindow,
): Promise<AgencyRecord[]> {
  const asked = agencies.filter(
    (agency) => agency.firstQuarter <= (earlier.quarters[0] ?? '') && existsIn(agency, earlier.quarters),
  );
  const reported = await repositories.values.reportedOf(
    asked.map(({ id }) => id),
    earlier.quarters,
  );
  return asked.filter(({ id }) => reported.has(id));
}
