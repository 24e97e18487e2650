import { type Actor, can, scopeOf } from '#access';
import { DomainError } from '#faults';
import type { Repositories, SubmissionRecord } from '#persistence';

/** A submission, for whoever may see it. @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN */
export async function visibleSubmission(
  repositories: Repositories,
  actor: Actor,
  id: string,
): Promise<SubmissionRecord> {
  const submission = await repositories.submissions.find(id);
  if (!submission) throw new DomainError('SUBMISSION_UNKNOWN', { submission: id });
  const isInScope = await repositories.submissions.isInScope(id, scopeOf(actor));
  if (!isInScope || !can(actor, 'view-agency', { isInScope })) throw new DomainError('FORBIDDEN', {});
  return submission;
}
