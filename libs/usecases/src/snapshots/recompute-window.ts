import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { createRepositories } from '#persistence';
import { type AgencyScore, createScorer } from '#scoring';
import type { Dependencies } from '../dependencies.js';
import type { RecomputedView } from '../views/snapshot-view.js';
import { findSnapshot, type SnapshotQuery } from './find-snapshot.js';
import { firstDifference } from './first-difference.js';
import { ranksInSnapshot } from './ranks-in-snapshot.js';
import { readManifest, readSnapshotValues, readStoredScores } from './read-snapshot.js';
import { scoresInDatabase } from './scores-in-database.js';
import { standingSnapshot } from './standing-snapshot.js';
import { storedScores } from './stored-scores.js';

/**
 * Rebuilds every score of a frozen window from its snapshot alone, under the edition that the snapshot carries, and holds
 * it against the scores kept at the freezing and, for the snapshot that stands, against the database.
 * @param query.number of an earlier snapshot; without it the latest
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, SNAPSHOT_UNKNOWN, SNAPSHOT_BROKEN
 */
export async function recomputeWindow(
  { dataSource, fileStore }: Dependencies,
  actor: Actor,
  query: SnapshotQuery,
): Promise<RecomputedView> {
  const repositories = createRepositories(dataSource.manager);
  const snapshot = await findSnapshot(repositories, actor, query);
  const window = parseWindow(snapshot.window);
  const manifest = await readManifest(fileStore, snapshot);
  const scorer = createScorer(manifest.edition, window);
  const scored: { agency: { code: string; group: string; level: string }; score: AgencyScore }[] = [];
  let values = 0;
  for (const agency of manifest.agencies) {
    const own = await readSnapshotValues(fileStore, agency);
    values += own.values.length;
    const { firstQuarter, lastQuarter } = agency;
    scored.push({ agency, score: scorer.score({ firstQuarter, lastQuarter, values: own.values }) });
  }
  const ranks = ranksInSnapshot(manifest.edition, window, snapshot.hash, scored);
  const recomputed = storedScores(scored, ranks);
  const kept = await readStoredScores(fileStore, snapshot);
  const standing = await standingSnapshot(repositories, window.code);
  return {
    window: window.code,
    number: snapshot.number,
    hash: snapshot.hash,
    agencies: scored.length,
    values,
    difference:
      firstDifference(kept, recomputed) ??
      (standing?.number === snapshot.number
        ? firstDifference(await scoresInDatabase(repositories, window.code, recomputed), recomputed)
        : null),
  };
}
