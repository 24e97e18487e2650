import type { SubmissionState } from './submission-state.js';

/** Whether a reviewer has ruled on the values of a submission, one by one. */
export function isReviewed(state: SubmissionState): boolean {
  return state === 'confirmed' || state === 'objected' || state === 'final';
}
