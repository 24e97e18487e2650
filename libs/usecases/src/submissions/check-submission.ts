import type { AgencyScope } from '#access';
import { dateCode, jalaliDateOf } from '#calendar';
import { createRepositories, inTransaction, type Repositories } from '#persistence';
import type { CheckedWorkbook } from '#ingestion';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import { acceptedValuesOf } from './accepted-values-of.js';
import { historyOf } from './history-of.js';
import { NATIONAL_OFFICE } from './office-of.js';

/**
 * Step 3 (design §3): reads and checks the file in a worker thread, then writes findings, values and state in one
 * transaction. Idempotent: it leaves unless the row is still `received` under its lock.
 */
export async function checkSubmission(dependencies: Dependencies, submissionId: string): Promise<void> {
  const { dataSource, reader, fileStore, queue, clock } = dependencies;
  const readOnly = createRepositories(dataSource.manager);
  const submission = await readOnly.submissions.find(submissionId);
  if (submission?.state !== 'received') return;
  const agencies = submission.agency
    ? [submission.agency]
    : await readOnly.agencies.list(await officeScope(readOnly, submission.office));
  const idOf = new Map(agencies.map((agency) => [agency.code, agency.id]));
  const checked = await reader.read(await fileStore.get(submission.sha256), {
    editions: await readOnly.editions.all(),
    ...(submission.agency
      ? {
          expectedAgency: submission.agency.code,
          history: await historyOf(readOnly, submission.agency, submission.quarter),
        }
      : {}),
    expectedQuarter: submission.quarter,
    knownAgencies: new Set(idOf.keys()),
    today: dateCode(jalaliDateOf(clock.now())),
  });
  await inTransaction(
    dataSource,
    async (repositories) => await writeOutcome(repositories, submissionId, checked, idOf, clock.now()),
    async (isAccepted) => {
      if (isAccepted) await queue.ring({ name: 'score-submission', submissionId });
    },
  );
}

/** An office may report only on the agencies below it: rows of others are unknown to its workbook. */
async function officeScope(repositories: Repositories, office: string | null): Promise<AgencyScope> {
  if (office === null || office === NATIONAL_OFFICE) return { kind: 'nation' };
  return { kind: 'subtree', agencyId: (await findAgency(repositories, office)).id };
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
