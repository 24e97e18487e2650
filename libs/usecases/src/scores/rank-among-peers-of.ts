import type { ScoreRecord } from '#persistence';
import type { RankAmongPeers } from '#reporting';

/** @param peers how many there are, for an agency whose score is not stored yet */
export function rankAmongPeersOf(score: ScoreRecord | undefined, peers = 0): RankAmongPeers {
  const { rank = null, rankBest = null, rankWorst = null } = score ?? {};
  return {
    rank,
    peers: score?.peers ?? peers,
    interval: rankBest !== null && rankWorst !== null ? { best: rankBest, worst: rankWorst } : null,
  };
}
