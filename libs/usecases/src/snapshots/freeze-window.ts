import { type Actor } from '#access';
import {
  type CalendarData,
  compareDates,
  dateCode,
  jalaliDateOf,
  parseWindow,
  quarterDueDates,
  type ScoreWindow,
} from '#calendar';
import { DomainError } from '#faults';
import { createRepositories, inTransaction, type Repositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { requireClosed } from '../scores/require-closed.js';
import { scoreRecordOf } from '../scores/score-record-of.js';
import type { SnapshotView } from '../views/snapshot-view.js';
import { canonicalJson } from './canonical-json.js';
import { createFileKeeper } from './create-file-keeper.js';
import { ranksInSnapshot } from './ranks-in-snapshot.js';
import { sha256Of } from './sha256-of.js';
import { snapshotOfWindow } from './snapshot-of-window.js';
import { snapshotViewOf } from './snapshot-view-of.js';
import { storedScores } from './stored-scores.js';

/**
 * Freezes a window (design §3 step 8): its snapshot and scores into the file store, one numbered row, and nothing of the
 * window changes any more. A window that was opened for a correction is frozen again under the next number, with the
 * reason, and names the hash that it supersedes.
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, SCORE_MISSING, WINDOW_FROZEN, FREEZE_TOO_EARLY, SUBMISSIONS_WAITING
 */
export async function freezeWindow(
  dependencies: Dependencies,
  actor: Actor,
  query: { window: string },
): Promise<SnapshotView> {
  const { dataSource, clock, calendar } = dependencies;
  await authorise(createRepositories(dataSource.manager), actor, 'freeze-window');
  const window = parseWindow(query.window);
  const now = clock.now();
  requireClosed(window, now);
  requireAsked(window, calendar, now);
  await inTransaction(dataSource, async (repositories) => {
    await requireStill(repositories, window);
    await freeze(dependencies, repositories, actor, window);
  });
  const snapshot = await createRepositories(dataSource.manager).snapshots.find(window.code);
  if (!snapshot) throw new DomainError('SNAPSHOT_UNKNOWN', { window: window.code });
  return snapshotViewOf(snapshot, { isFrozen: true });
}

/** Whoever may still report in time must not find the door shut. @throws DomainError FREEZE_TOO_EARLY */
function requireAsked(window: ScoreWindow, calendar: CalendarData, now: Date): void {
  const { dataDueOn } = quarterDueDates(window.quarters.at(-1) ?? '', calendar);
  if (compareDates(jalaliDateOf(now), dataDueOn) <= 0)
    throw new DomainError('FREEZE_TOO_EARLY', { window: window.code, dueOn: dateCode(dataDueOn) });
}

/** Holds the window's row: uploads take a share of it, so that none comes in meanwhile. */
async function requireStill({ scores, submissions }: Repositories, window: ScoreWindow): Promise<void> {
  const { isFrozen } = await scores.lockWindow(window.code);
  if (isFrozen) throw new DomainError('WINDOW_FROZEN', { window: window.code });
  const waiting = await submissions.countWaiting(window.quarters);
  if (waiting > 0) throw new DomainError('SUBMISSIONS_WAITING', { count: waiting });
}

async function freeze(
  dependencies: Dependencies,
  repositories: Repositories,
  actor: Actor,
  window: ScoreWindow,
): Promise<void> {
  const { fileStore, clock } = dependencies;
  const at = clock.now();
  const before = await repositories.snapshots.find(window.code);
  const reason = await repositories.scores.correctionReason(window.code);
  const keeper = createFileKeeper(fileStore);
  const snapshot = await snapshotOfWindow(
    dependencies,
    repositories,
    window,
    { supersedes: before?.hash ?? null, reason },
    keeper.keep,
  );
  const { scored, edition } = snapshot;
  const ranks = ranksInSnapshot(edition, window, snapshot.hash, scored);
  const scores = canonicalJson(storedScores(scored, ranks));
  await keeper.keep('scores.json', scores);
  await keeper.finish();
  const idOf = new Map(scored.map(({ agency }) => [agency.code, agency.id]));
  await repositories.scores.removeOthers(window.code, [...idOf.values()]);
  await repositories.scores.saveAll(
    scored.map(({ score, agency }) => scoreRecordOf(score, agency.id, edition.code)),
    at,
  );
  await repositories.scores.saveRanks(
    window.code,
    [...ranks.values()].map(({ key, ...place }) => ({ ...place, agencyId: idOf.get(key) ?? '' })),
  );
  await repositories.snapshots.add({
    window: window.code,
    number: (before?.number ?? 0) + 1,
    hash: snapshot.hash,
    scoresHash: sha256Of(scores),
    editionCode: edition.code,
    agencies: scored.length,
    supersedes: before?.hash ?? null,
    reason,
    frozenAt: at,
    frozenById: actor.userId,
  });
  await repositories.scores.markFrozen(window.code, at);
}
