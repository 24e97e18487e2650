import { type DrawnPeer, type PeerRank, type RankDraws, type RankInterval, rankPeers } from '#scoring';
import { byPeerGroup } from './by-peer-group.js';

export interface AgencyRank extends PeerRank {
  readonly key: string;
  /** Null for those without a rank. */
  readonly interval: RankInterval | null;
}

/** Ranks and their intervals stand inside group × level, nationwide (design §5). */
export function ranksOf(
  peers: readonly (DrawnPeer & { readonly group: string; readonly level: string })[],
  draws: RankDraws,
): AgencyRank[] {
  return byPeerGroup(peers).flatMap((group) => {
    const intervals = draws.intervalsOf(group);
    return [...rankPeers(group)].map(([key, place]) => ({
      key,
      ...place,
      interval: intervals.get(key) ?? null,
    }));
  });
}
