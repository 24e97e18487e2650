import { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type AgencyLevel } from '#decree';
import type { Hundredths } from '#scoring';
import type { AgencyStanding } from './agency-standing.js';
import type { League } from './annual-model.js';
import { bestFirst } from './best-first.js';
import { leagueRow } from './league-row.js';
import { spreadOf } from './spread-of.js';

/** One table a group and level that has agencies, in the official order of the groups. */
export function annualLeagues(standings: readonly AgencyStanding[], ceiling: Hundredths): readonly League[] {
  const groups = Object.keys(AGENCY_GROUPS) as AgencyGroup[];
  const levels = Object.keys(AGENCY_LEVELS) as AgencyLevel[];
  return groups.flatMap((group) =>
    levels.flatMap((level) => {
      const peers = standings.filter(
        ({ agency: { facts } }) => facts.group === group && facts.level === level,
      );
      return peers.length === 0 ? [] : [leagueOf(group, level, peers, ceiling)];
    }),
  );
}

function leagueOf(
  group: AgencyGroup,
  level: AgencyLevel,
  peers: readonly AgencyStanding[],
  ceiling: Hundredths,
): League {
  return {
    group,
    groupTitle: AGENCY_GROUPS[group],
    level,
    levelTitle: AGENCY_LEVELS[level],
    title: `${AGENCY_GROUPS[group]} — دستگاه‌های ${AGENCY_LEVELS[level]}`,
    isRanked: peers.some(({ agency }) => agency.rank.rank !== null),
    rows: [...peers].sort(bestFirst).map(leagueRow),
    ...spreadOf(
      peers.map(({ agency }) => agency.score.earned),
      ceiling,
    ),
  };
}
