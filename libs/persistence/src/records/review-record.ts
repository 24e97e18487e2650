import type { ReportedValue } from '#decree';
import type { DecisionKind, SubmissionState } from '#review';
import type { SubmissionRecord } from './submission-record.js';

export interface NewStep {
  readonly submissionId: string;
  readonly state: SubmissionState;
  readonly at: Date;
  /** Null: the recorded system actor `operator`. */
  readonly byId: string | null;
  readonly reason: string | null;
}

export interface StepRecord {
  readonly state: SubmissionState;
  readonly at: Date;
  /** By the name shown; null for the recorded system actor `operator`. */
  readonly by: string | null;
  readonly reason: string | null;
}

/** What stands in the place of one declared value. */
export interface ReviewDecision extends Omit<ReportedValue, 'quarter'> {
  readonly decision: DecisionKind;
  readonly status: 'value' | 'missing';
  readonly reason: string;
}

export interface SignedSubmission extends SubmissionRecord {
  readonly signedAt: Date;
  readonly signedBy: string | null;
}
