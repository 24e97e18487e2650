import { parseQuarter } from '#calendar';
import { chanceOf } from '../chance.js';
import type { DemonstrationAgency } from '../demonstration-agency.js';
import { stockOf } from './stock.js';

/** What happened at an agency in a quarter, in whole cases: the registers that several indicators share. */
export interface Activity {
  readonly visits: number;
  readonly requests: number;
  readonly calls: number;
  readonly letters: number;
  readonly meetingRequests: number;
  readonly refusals: number;
  readonly informationRequests: number;
  readonly decisions: number;
  readonly reviewedDecisions: number;
  readonly judgments: number;
  readonly notices: number;
  readonly publicRules: number;
  readonly suggestions: number;
  readonly contracts: number;
  readonly disabledVisitors: number;
  readonly damageClaims: number;
  /** Complaints that are not about conduct, discrimination, privacy or contracts. */
  readonly otherComplaints: number;
}

/** Nowruz empties the offices, Esfand fills them. */
const SEASON = { 1: 0.9, 2: 1, 3: 1.03, 4: 1.12 } as const;

export function activityOf(agency: DemonstrationAgency, quarter: string): Activity {
  const chance = chanceOf(`${agency.code}|${quarter}|activity`);
  const about = (mean: number): number => Math.floor(mean * (0.92 + 0.16 * chance()) + chance());
  const visits = about(stockOf(agency).visits * SEASON[parseQuarter(quarter).index]);
  // Cases that reach the top grow more slowly than visits: a large agency has more floors, not more heads.
  const root = Math.sqrt(visits);
  const decisions = about(visits * 0.03);
  return {
    visits,
    requests: about(visits * 0.5),
    calls: about(visits * 0.8),
    letters: about(visits * 0.05),
    meetingRequests: about(root * 1.4),
    refusals: about(visits * 0.004),
    informationRequests: about(root * 0.2),
    decisions,
    reviewedDecisions: about(decisions * 0.05),
    judgments: about(root * 0.05),
    notices: about(root * 0.06),
    publicRules: about(root * 0.04),
    suggestions: about(visits * 0.006),
    contracts: agency.story === 'no-contracts' ? 0 : about(root * 0.3),
    disabledVisitors: about(visits * 0.02),
    damageClaims: agency.story === 'no-claims' ? 0 : about(visits / 6000),
    otherComplaints: about(visits * 0.004),
  };
}
