import type { Actor } from '#access';
import { DomainError } from '#faults';
import { createRepositories, type Repositories, type SubmissionRecord } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';

/**
 * The file that a submission came with, for whoever may see the submission.
 * @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN
 */
export async function fileOfSubmission(
  { dataSource, fileStore }: Dependencies,
  actor: Actor,
  id: string,
): Promise<{ repositories: Repositories; submission: SubmissionRecord; bytes: Buffer }> {
  const repositories = createRepositories(dataSource.manager);
  const submission = await repositories.submissions.find(id);
  if (!submission) throw new DomainError('SUBMISSION_UNKNOWN', { submission: id });
  await authorise(
    repositories,
    actor,
    submission.agency ? 'view-agency' : 'upload-evaluator-workbook',
    submission.agency?.id,
  );
  return { repositories, submission, bytes: await fileStore.get(submission.sha256) };
}
