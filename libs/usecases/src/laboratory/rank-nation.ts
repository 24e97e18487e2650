import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyRecord } from '#persistence';
import { type Aggregation, type PeerRow, type RankedPoints, rankPeers, totalsInTable } from '#scoring';
import { byPeerGroup } from '../scores/by-peer-group.js';
import type { NationTable } from '../scores/table-of-nation.js';

export interface RankedAgency extends RankedPoints {
  readonly agency: AgencyRecord;
  readonly peers: number;
}

/** Points and ranks of a nation by an edition, as `scoreNation` makes them, without intervals; by the agency's code. */
export function rankNation(
  { agencies, table }: NationTable,
  edition: Edition,
  window: ScoreWindow,
  aggregation: Aggregation,
): RankedAgency[] {
  const { ceiling, earned, isRankable } = totalsInTable(edition, window, table, aggregation);
  const rows = agencies.map((agency, column): PeerRow & Pick<AgencyRecord, 'group' | 'level'> => ({
    key: agency.code,
    group: agency.group,
    level: agency.level,
    earned: earned[column] ?? 0,
    isRankable: isRankable[column] === 1,
  }));
  const places = new Map(byPeerGroup(rows).flatMap((peers) => [...rankPeers(peers)]));
  return agencies.map((agency, column) => ({
    key: agency.code,
    agency,
    earned: earned[column] ?? 0,
    ceiling,
    rank: places.get(agency.code)?.rank ?? null,
    peers: places.get(agency.code)?.peers ?? 0,
  }));
}
