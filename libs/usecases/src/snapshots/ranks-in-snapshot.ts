import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyScore } from '#scoring';
import { drawsOfWindow } from '../scores/draws-of-window.js';
import { type AgencyRank, ranksOf } from '../scores/ranks-of.js';

/** Ranks and intervals by the code of the agency; the draws are seeded by the snapshot's hash (design §5). */
export function ranksInSnapshot(
  edition: Edition,
  window: ScoreWindow,
  hash: string,
  scored: readonly {
    readonly agency: { readonly code: string; readonly group: string; readonly level: string };
    readonly score: AgencyScore;
  }[],
): Map<string, AgencyRank> {
  const draws = drawsOfWindow(edition, window, hash);
  const peers = scored.map(({ agency: { code, group, level }, score }) => ({
    ...draws.peerOf(code, score),
    group,
    level,
  }));
  return new Map(ranksOf(peers, draws).map((rank) => [rank.key, rank]));
}
