import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyRecord, NewScore, Repositories } from '#persistence';
import { attainmentsInTable, type DrawnPeer, scoreTable } from '#scoring';
import { drawsOfWindow } from './draws-of-window.js';
import { type AgencyRank, ranksOf } from './ranks-of.js';
import { tableOfNation } from './table-of-nation.js';

export interface NationScores {
  readonly scores: readonly NewScore[];
  /** By the id of the agency. */
  readonly ranks: readonly AgencyRank[];
}

/**
 * Scores, ranks and intervals of all that existed in a window, from the values that stand now: in typed arrays, to the
 * hundredth of `createScorer`. Silent agencies are among them: they score 0.
 * @param seed of the draws behind the intervals
 */
export async function scoreNation(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  seed: string,
): Promise<NationScores> {
  const { agencies, table } = await tableOfNation(repositories, edition, window);
  const scored = scoreTable(edition, window, table);
  const attainments = attainmentsInTable(edition, window, table);
  const peers = agencies.map(
    ({ id, group, level }, column): DrawnPeer & Pick<AgencyRecord, 'group' | 'level'> => ({
      key: id,
      group,
      level,
      earned: scored.earned[column] ?? 0,
      isRankable: scored.isRankable[column] === 1,
      attainments: () => attainments(column),
    }),
  );
  return {
    scores: agencies.map(({ id }, column) => ({
      window: window.code,
      agencyId: id,
      editionCode: edition.code,
      earned: scored.earned[column] ?? 0,
      ceiling: scored.ceiling,
      isRankable: scored.isRankable[column] === 1,
      articles: scored.articles.map((number, article) => ({
        number,
        earned: scored.articleEarned[article * agencies.length + column] ?? 0,
        ceiling: scored.articleCeilings[article * agencies.length + column] ?? 0,
      })),
    })),
    ranks: ranksOf(peers, drawsOfWindow(edition, window, seed)),
  };
}
