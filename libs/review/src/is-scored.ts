import type { SubmissionState } from './submission-state.js';

const SCORED: ReadonlySet<SubmissionState> = new Set(['checked', 'signed', 'confirmed', 'objected', 'final']);

/** Whether the values of a submission count in a score: it passed the check and was not sent back (design §4). */
export function isScored(state: SubmissionState | null): boolean {
  return state !== null && SCORED.has(state);
}
