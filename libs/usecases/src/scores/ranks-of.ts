import { type AgencyScore, type PeerRank, rankPeers } from '#scoring';

export interface AgencyRank extends PeerRank {
  readonly key: string;
}

/** Ranks stand inside group × level, nationwide (design §5). */
export function ranksOf(
  scored: readonly {
    readonly key: string;
    readonly group: string;
    readonly level: string;
    readonly score: Pick<AgencyScore, 'earned' | 'isRankable'>;
  }[],
): AgencyRank[] {
  const cells = new Map<string, { key: string; earned: number; isRankable: boolean }[]>();
  for (const { key, group, level, score } of scored) {
    const name = `${group} ${level}`;
    const row = { key, earned: score.earned, isRankable: score.isRankable };
    cells.get(name)?.push(row) ?? cells.set(name, [row]);
  }
  return [...cells.values()].flatMap((cell) =>
    [...rankPeers(cell)].map(([key, place]) => ({ key, ...place })),
  );
}
