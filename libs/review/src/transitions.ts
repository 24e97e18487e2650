import type { SubmissionState } from './submission-state.js';

/** One step of a submission: who takes it and when. */
export interface Transition {
  readonly from: SubmissionState;
  readonly to: SubmissionState;
  readonly by: 'system' | 'agency-head' | 'evaluator' | 'agency';
  readonly when: string;
}

/** Every step there is (design §3 and §4). `returned` is final too: sending again is a new version, the old one stays. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'received', to: 'rejected', by: 'system', when: 'the check found a blocking fault' },
  { from: 'received', to: 'checked', by: 'system', when: 'the check found no blocking fault' },
  { from: 'checked', to: 'signed', by: 'agency-head', when: 'the head, who did not prepare it, signs' },
  { from: 'signed', to: 'returned', by: 'evaluator', when: 'the reviewer sends it back' },
  { from: 'signed', to: 'confirmed', by: 'evaluator', when: 'the reviewer accepts or adjusts its values' },
  { from: 'confirmed', to: 'objected', by: 'agency', when: 'the agency objects before the date' },
  { from: 'confirmed', to: 'final', by: 'system', when: 'no objection came by its date' },
  { from: 'objected', to: 'final', by: 'evaluator', when: 'someone who did not review it has ruled' },
];
