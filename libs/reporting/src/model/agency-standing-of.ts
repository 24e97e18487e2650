import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyOfYear } from './annual-input.js';
import type { AgencyStanding } from './agency-standing.js';
import { countMissingQuarters } from './count-missing-quarters.js';
import { percentInForce } from './percent-in-force.js';
import { printWatch } from './warnings/print-watch.js';

/** Where one agency stands in the window and against the window before. */
export function agencyStandingOf(
  window: ScoreWindow,
  edition: Edition,
  agency: AgencyOfYear,
): AgencyStanding {
  const percent = percentInForce(agency.score) ?? 0;
  const previousPercent = agency.previous && percentInForce(agency.previous);
  const { due, missing } = countMissingQuarters(window, agency.quarterScores);
  return {
    agency,
    percent,
    previousPercent,
    change: previousPercent === null ? null : percent - previousPercent,
    dueQuarters: due,
    missingQuarters: missing,
    isSilent: due > 0 && missing === due,
    watch: printWatch(agency.watch, edition),
  };
}
