import { createRepositories, inTransaction, type Repositories } from '#persistence';
import type { CheckedWorkbook } from '#ingestion';
import type { Dependencies } from '../dependencies.js';
import { acceptedValuesOf } from './accepted-values-of.js';
import { holdWindows } from './hold-windows.js';
import { readReport } from './read-report.js';

/**
 * Step 3 (design §3): reads and checks the file in a worker thread, then writes findings, values and state in one
 * transaction. Idempotent: it leaves unless the row is still `received` under its lock.
 * @throws DomainError WINDOW_FROZEN where it gave up before the freezing and is tried again after it
 */
export async function checkSubmission(dependencies: Dependencies, submissionId: string): Promise<void> {
  const { dataSource, reader, fileStore, queue, clock } = dependencies;
  const readOnly = createRepositories(dataSource.manager);
  const submission = await readOnly.submissions.find(submissionId);
  if (submission?.state !== 'received') return;
  const { checked, idOf } = await readReport(
    { reader, repositories: readOnly, now: clock.now() },
    submission,
    await fileStore.get(submission.sha256),
  );
  await inTransaction(
    dataSource,
    async (repositories) => {
      await holdWindows(repositories, [submission.quarter], clock.now());
      return await writeOutcome(repositories, submissionId, checked, idOf, clock.now());
    },
    async (isAccepted) => {
      if (isAccepted) await queue.ring({ name: 'score-submission', submissionId });
    },
  );
}

async function writeOutcome(
  repositories: Repositories,
  submissionId: string,
  checked: CheckedWorkbook,
  idOf: ReadonlyMap<string, string>,
  at: Date,
): Promise<boolean> {
  if ((await repositories.submissions.lock(submissionId)) !== 'received') return false;
  const values = acceptedValuesOf(checked, idOf);
  await repositories.values.replaceOf(submissionId, values);
  await repositories.submissions.markChecked(
    submissionId,
    checked.isAccepted ? 'checked' : 'rejected',
    checked.findings,
    values.length,
    at,
  );
  return checked.isAccepted;
}
