import type { Actor } from '#access';
import { DomainError, needsNote } from '#faults';
import { createRepositories, inTransaction, type Repositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { SubmissionView } from '../views/submission-view.js';
import { findSubmission } from '../submissions/find-submission.js';
import { reportFor, takeStep } from './take-step.js';

/**
 * Step 5 (design §3): the head of the agency signs what somebody else prepared, and it is locked. Only the latest report
 * of its quarter is signed, and only where each warning that asks for a note has one.
 * @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN, OFFICE_NOT_REVIEWED, SIGNER_PREPARED, SUBMISSION_SUPERSEDED,
 * NOTES_MISSING, STEP_REFUSED, WINDOW_FROZEN
 */
export async function signSubmission(
  dependencies: Dependencies,
  actor: Actor,
  id: string,
): Promise<SubmissionView> {
  const { dataSource, clock } = dependencies;
  const submission = await reportFor(createRepositories(dataSource.manager), actor, 'sign-submission', id);
  if (submission.preparedById === actor.userId) throw new DomainError('SIGNER_PREPARED', {});
  await inTransaction(dataSource, async (repositories) => {
    await takeStep(repositories, submission, { to: 'signed', by: actor, at: clock.now(), reason: null });
    // Under the lock: an upload that comes meanwhile waits for it, and then finds the quarter locked.
    const later = await repositories.submissions.laterThan(submission);
    if (later !== null) throw new DomainError('SUBMISSION_SUPERSEDED', { number: later });
    await requireNotes(repositories, id);
  });
  return await findSubmission(dependencies, actor, id);
}

/** A warning that may be a mistake is answered beside its row before the head stands for it. */
async function requireNotes({ submissions, values }: Repositories, id: string): Promise<void> {
  const findings = await submissions.findings(id);
  const asked = findings.filter(({ code, severity }) => severity === 'warning' && needsNote(code));
  const noted = new Set(
    (await values.ofSubmission(id)).flatMap(({ indicator, reason }) => (reason ? [indicator] : [])),
  );
  const open = new Set(
    asked.flatMap(({ indicator }) => (indicator && !noted.has(indicator) ? [indicator] : [])),
  );
  if (open.size > 0) throw new DomainError('NOTES_MISSING', { indicators: [...open].sort().join('، ') });
}
