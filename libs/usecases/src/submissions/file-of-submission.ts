import type { Actor } from '#access';
import { createRepositories, type Repositories, type SubmissionRecord } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { visibleSubmission } from './visible-submission.js';

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
  const submission = await visibleSubmission(repositories, actor, id);
  return { repositories, submission, bytes: await fileStore.get(submission.sha256) };
}
