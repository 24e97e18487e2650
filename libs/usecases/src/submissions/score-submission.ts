import type { ScoreWindow } from '#calendar';
import { createRepositories, inTransaction } from '#persistence';
import { isScored } from '#review';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { refreshStaleWindow } from '../scores/refresh-window.js';
import { scoreAgencies } from '../scores/score-agencies.js';
import { scoreRecordOf } from '../scores/score-record-of.js';
import { isClosed, windowsWith } from '../scores/window-range.js';

/**
 * Step 4 (design §3): the self score of the submission's agency at once, in every window of its quarter that has ended
 * and is not frozen; ranks and the nation are only marked stale, and one coalesced job a window recomputes them. An
 * evaluation office speaks of many agencies: its windows are refreshed whole.
 */
export async function scoreSubmission(dependencies: Dependencies, submissionId: string): Promise<void> {
  const { dataSource, clock } = dependencies;
  const { submissions, scores } = createRepositories(dataSource.manager);
  const submission = await submissions.find(submissionId);
  if (!submission || !isScored(submission.state) || submission.scoredAt) return;
  const closed = windowsWith(submission.quarter).filter((window) => isClosed(window, clock.now()));
  const frozen = await scores.listFrozen(closed.map((window) => window.code));
  const windows = closed.filter((window) => !frozen.includes(window.code));
  // Before the transaction and not in it: a refresh holds its window's row and then takes the scores, and the other way
  // round would be a deadlock. It reads the values, which stand already, so a refresh in between loses nothing.
  await scores.markStale(
    windows.map((window) => window.code),
    clock.now(),
  );
  if (submission.agency) await scoreOne(dependencies, submissionId, submission.agency.id, windows);
  else await scoreAll(dependencies, submissionId, windows);
}

async function scoreOne(
  { dataSource, queue, clock }: Dependencies,
  submissionId: string,
  agencyId: string,
  windows: readonly ScoreWindow[],
): Promise<void> {
  await inTransaction(
    dataSource,
    async (repositories) => {
      if (!isScored(await repositories.submissions.lock(submissionId))) return;
      const edition = await currentEdition(repositories);
      const agencies = await repositories.agencies.listByIds([agencyId]);
      const scores = [];
      for (const window of windows)
        for (const { score } of await scoreAgencies(repositories, edition, window, agencies))
          scores.push(scoreRecordOf(score, agencyId, edition.code));
      await repositories.scores.saveAll(scores, clock.now());
      await repositories.submissions.markScored(submissionId, clock.now());
    },
    async () => {
      await queue.ringAll(windows.map(({ code }) => ({ name: 'refresh-window', window: code })));
    },
  );
}

/**
 * Under the windows' locks: scores of 2,300 agencies take seconds, in which one of them may have sent a correction that
 * must not be overwritten by what was read before it.
 */
async function scoreAll(
  dependencies: Dependencies,
  submissionId: string,
  windows: readonly ScoreWindow[],
): Promise<void> {
  for (const { code } of windows) await refreshStaleWindow(dependencies, code);
  await inTransaction(dependencies.dataSource, async ({ submissions }) => {
    if (!isScored(await submissions.lock(submissionId))) return;
    await submissions.markScored(submissionId, dependencies.clock.now());
  });
}
