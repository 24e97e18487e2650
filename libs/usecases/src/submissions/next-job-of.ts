import type { SubmissionRecord } from '#persistence';
import type { Job } from '#queue';
import { isScored } from '#review';

/** The job that a submission waits for; null where its work is done. */
export function nextJobOf({
  id,
  state,
  scoredAt,
}: Pick<SubmissionRecord, 'id' | 'state' | 'scoredAt'>): Job | null {
  if (state === 'received') return { name: 'check-submission', submissionId: id };
  if (isScored(state) && !scoredAt) return { name: 'score-submission', submissionId: id };
  return null;
}
