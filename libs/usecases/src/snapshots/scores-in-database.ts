import type { Repositories } from '#persistence';
import { formatPoints } from '#scoring';
import type { StoredScore } from './stored-scores.js';

/**
 * The scores of a window as the database has them, in the shape of scores.json. It keeps no points of single indicators:
 * those are taken from `recomputed`, so that they cannot differ.
 */
export async function scoresInDatabase(
  { scores, agencies }: Repositories,
  window: string,
  recomputed: readonly StoredScore[],
): Promise<StoredScore[]> {
  const rows = await scores.list(window, { kind: 'nation' });
  const codeOf = new Map(
    (await agencies.listByIds(rows.map(({ agencyId }) => agencyId))).map(({ id, code }) => [id, code]),
  );
  const known = new Map(recomputed.map((score) => [score.agency, score]));
  return rows
    .map((row): StoredScore => {
      const agency = codeOf.get(row.agencyId) ?? row.agencyId;
      return {
        agency,
        earned: formatPoints(row.earned),
        ceiling: formatPoints(row.ceiling),
        rank: row.rank,
        peers: row.peers,
        rankInterval: row.rankBest === null || row.rankWorst === null ? null : [row.rankBest, row.rankWorst],
        articles: row.articles.map((article) => ({
          number: article.number,
          earned: formatPoints(article.earned),
          ceiling: formatPoints(article.ceiling),
          indicators:
            known.get(agency)?.articles.find(({ number }) => number === article.number)?.indicators ?? [],
        })),
      };
    })
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}
