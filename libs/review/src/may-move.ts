import type { SubmissionState } from './submission-state.js';
import { TRANSITIONS } from './transitions.js';

/** Whether a submission in state `from` may go to `to` in one step. */
export function mayMove(from: SubmissionState, to: SubmissionState): boolean {
  return TRANSITIONS.some((step) => step.from === from && step.to === to);
}
