import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#access';
import type { SubmissionView, UseCases } from '#usecases';

const EVERY_MS = 50;

/** Until the submission is scored, rejected or given up by its job. */
export async function waitForSubmission(
  useCases: UseCases,
  actor: Actor,
  id: string,
): Promise<SubmissionView> {
  for (;;) {
    const submission = await useCases.findSubmission(actor, id);
    if (submission.step !== 'received' && submission.step !== 'checked') return submission;
    await sleep(EVERY_MS);
  }
}
