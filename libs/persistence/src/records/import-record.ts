import type { SubmissionState } from '#review';
import type { NewSubmission } from './submission-record.js';

/** A submission of a bulk import: it comes into the database checked or rejected, never as `received`. */
export interface CheckedSubmission extends NewSubmission {
  readonly state: 'checked' | 'rejected';
  readonly valueCount: number;
}

/** What these very bytes made before. */
export interface KnownFile {
  readonly sha256: string;
  readonly id: string;
  readonly number: number;
  readonly state: SubmissionState;
  readonly quarter: string;
  readonly isScored: boolean;
  readonly isLate: boolean;
  readonly receivedAt: Date;
}
