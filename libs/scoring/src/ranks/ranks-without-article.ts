import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import { attainmentsOf } from '../attainments-of.js';
import { rankPeers } from '../rank-peers.js';
import { weighAttainments } from '../weigh-attainments.js';
import { changeEdition } from '../what-if/change-edition.js';
import { planWindow } from '../window-plan.js';
import type { ScoredPeer } from './create-rank-draws.js';

export interface RankWithoutArticle {
  readonly article: number;
  /** Null where there is none: under half of what remains applies. */
  readonly rank: number | null;
  /** Rank without the article − rank: −3 stands three places better without it; null where either is missing. */
  readonly shift: number | null;
}

/**
 * How far each agency's rank rests on each article of the decree: its rank among its peers if that article were left
 * out and its points shared among the others in proportion (docs/method.md §15). Articles in order, only those due.
 * @param peers one peer group, scored by the edition over the window.
 */
export function ranksWithoutArticle(
  edition: Edition,
  window: ScoreWindow,
  peers: readonly ScoredPeer[],
): Map<string, readonly RankWithoutArticle[]> {
  const ranks = rankPeers(
    peers.map(({ key, score }) => ({ key, earned: score.earned, isRankable: score.isRankable })),
  );
  const shifts = new Map<string, RankWithoutArticle[]>(peers.map(({ key }) => [key, []]));
  for (const { number, dueWeight } of planWindow(edition, window).articles) {
    const without = changeEdition(edition, { withoutArticles: [number] });
    if (dueWeight === 0 || !without.edition) continue;
    const plan = planWindow(without.edition, window);
    const rows = peers.map(({ key, score }) => {
      const { earned, isRankable } = weighAttainments(plan, attainmentsOf(plan, score));
      return { key, earned, isRankable };
    });
    for (const [key, { rank }] of rankPeers(rows)) {
      const before = ranks.get(key)?.rank ?? null;
      const shift = rank === null || before === null ? null : rank - before;
      shifts.get(key)?.push({ article: number, rank, shift });
    }
  }
  return shifts;
}
