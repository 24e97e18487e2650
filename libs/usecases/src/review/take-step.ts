import type { Action, Actor } from '#access';
import { DomainError } from '#faults';
import type { Repositories, SubmissionRecord } from '#persistence';
import { mayMove, SUBMISSION_TITLES, type SubmissionState } from '#review';
import { authorise } from '../authorise.js';
import { holdWindows } from '../submissions/hold-windows.js';

type OfAgency = SubmissionRecord & { readonly agency: NonNullable<SubmissionRecord['agency']> };

/**
 * An agency's own report, for whoever may do this to it.
 * @throws DomainError SUBMISSION_UNKNOWN, OFFICE_NOT_REVIEWED, FORBIDDEN
 */
export async function reportFor(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  id: string,
): Promise<OfAgency> {
  const submission = await repositories.submissions.find(id);
  if (!submission) throw new DomainError('SUBMISSION_UNKNOWN', { submission: id });
  const { agency } = submission;
  await authorise(repositories, actor, action, agency?.id);
  if (!agency) throw new DomainError('OFFICE_NOT_REVIEWED', {});
  return { ...submission, agency };
}

/**
 * Moves a submission under its lock and keeps who did so, when and why. In the transaction of its caller.
 * @throws DomainError STEP_REFUSED where the table of transitions has no such step, WINDOW_FROZEN
 */
export async function takeStep(
  repositories: Repositories,
  submission: SubmissionRecord,
  step: {
    readonly to: SubmissionState;
    readonly by: Actor;
    readonly at: Date;
    readonly reason: string | null;
  },
): Promise<void> {
  const { id, quarter } = submission;
  await holdWindows(repositories, [quarter], step.at);
  const from = await repositories.submissions.lock(id);
  if (from === null || !mayMove(from, step.to))
    throw new DomainError('STEP_REFUSED', {
      state: from === null ? '' : SUBMISSION_TITLES[from],
      next: SUBMISSION_TITLES[step.to],
    });
  await repositories.submissions.markState(id, step.to);
  const { at, reason } = step;
  await repositories.reviews.addStep({ submissionId: id, state: step.to, at, byId: step.by.userId, reason });
}
