import {
  type AgencyRecord,
  createRepositories,
  inTransaction,
  type Repositories,
  type SubmissionRecord,
} from '#persistence';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { scoreAgencies } from '../scores/score-agencies.js';
import { scoreRecordOf } from '../scores/score-record-of.js';
import { isClosed, windowsWith } from '../scores/window-range.js';

/**
 * Step 4 (design §3): the self scores of the submission's agencies, at once; ranks and the nation are only marked stale,
 * and one coalesced job a window recomputes them.
 */
export async function scoreSubmission(dependencies: Dependencies, submissionId: string): Promise<void> {
  const { dataSource, queue, clock } = dependencies;
  const readOnly = createRepositories(dataSource.manager);
  const submission = await readOnly.submissions.find(submissionId);
  if (submission?.state !== 'checked' || submission.scoredAt) return;
  const closed = windowsWith(submission.quarter).filter((window) => isClosed(window, clock.now()));
  const frozen = await readOnly.scores.listFrozen(closed.map((window) => window.code));
  const windows = closed.filter((window) => !frozen.includes(window.code));
  const codes = windows.map((window) => window.code);
  // Before the transaction and not in it: a refresh holds its window's row and then takes the scores, and the other way
  // round would be a deadlock. It reads the values, which stand already, so a refresh in between loses nothing.
  await readOnly.scores.markStale(codes, clock.now());
  await inTransaction(
    dataSource,
    async (repositories) => {
      if ((await repositories.submissions.lock(submissionId)) !== 'checked') return;
      const edition = await currentEdition(repositories);
      const agencies = await agenciesOf(repositories, submission);
      const scores = [];
      for (const window of windows)
        for (const { score, agency } of await scoreAgencies(repositories, edition, window, agencies))
          scores.push(scoreRecordOf(score, agency.id, edition.code));
      await repositories.scores.saveAll(scores, clock.now());
      await repositories.submissions.markScored(submissionId, clock.now());
    },
    async () => {
      await queue.ringAll(codes.map((window) => ({ name: 'refresh-window', window })));
    },
  );
}

async function agenciesOf(repositories: Repositories, submission: SubmissionRecord): Promise<AgencyRecord[]> {
  const ids = new Set(await repositories.values.agenciesOf(submission.id));
  if (submission.agency) ids.add(submission.agency.id);
  return await repositories.agencies.listByIds([...ids]);
}
