import type { ScoreWindow } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS } from '#decree';
import { comparePersian } from '#persian';
import { LEDGER_TITLES } from '#review';
import type { AgencyStanding } from './agency-standing.js';
import type { LedgerRow } from './annual-model.js';
import { ledgerOfWindow } from './ledger-of-window.js';

/** The silence ledger: every agency × quarter, by group, level and name. */
export function annualLedger(
  window: ScoreWindow,
  standings: readonly AgencyStanding[],
): readonly LedgerRow[] {
  const groups = Object.keys(AGENCY_GROUPS);
  const levels = Object.keys(AGENCY_LEVELS);
  return [...standings]
    .sort(
      ({ agency: { facts: a } }, { agency: { facts: b } }) =>
        groups.indexOf(a.group) - groups.indexOf(b.group) ||
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        comparePersian(a.name, b.name),
    )
    .map(({ agency: { facts, quarterScores }, missingQuarters }) => ({
      code: facts.code,
      name: facts.name,
      groupTitle: AGENCY_GROUPS[facts.group],
      levelTitle: AGENCY_LEVELS[facts.level],
      provinceName: facts.provinceName,
      states: ledgerOfWindow(window, quarterScores).map(({ quarter, state }) => ({
        quarter,
        state,
        title: LEDGER_TITLES[state],
      })),
      missing: missingQuarters,
    }));
}
