import { type DrawnPeer, type PeerRank, type RankDraws, type RankInterval, rankPeers } from '#scoring';

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
  const cells = new Map<string, DrawnPeer[]>();
  for (const peer of peers) {
    const name = `${peer.group} ${peer.level}`;
    cells.get(name)?.push(peer) ?? cells.set(name, [peer]);
  }
  return [...cells.values()].flatMap((cell) => {
    const intervals = draws.intervalsOf(cell);
    return [...rankPeers(cell)].map(([key, place]) => ({
      key,
      ...place,
      interval: intervals.get(key) ?? null,
    }));
  });
}
