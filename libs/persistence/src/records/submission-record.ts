import type { SubmissionState } from '#review';

export interface SubmissionRecord {
  readonly id: string;
  /** Of the receipt; later ones are greater. */
  readonly number: number;
  readonly kind: 'agency' | 'evaluator';
  readonly agency: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly office: string | null;
  readonly quarter: string;
  readonly editionCode: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly state: SubmissionState;
  readonly isLate: boolean;
  readonly preparedBy: string | null;
  /** Null: the recorded system actor `operator`. */
  readonly preparedById: string | null;
  readonly receivedAt: Date;
  readonly checkedAt: Date | null;
  readonly scoredAt: Date | null;
  readonly valueCount: number;
  readonly blockingCount: number;
  readonly warningCount: number;
  readonly failure: string | null;
}

export interface NewSubmission {
  readonly kind: 'agency' | 'evaluator';
  readonly agencyId: string | null;
  readonly office: string | null;
  readonly quarter: string;
  readonly editionCode: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly isLate: boolean;
  readonly preparedById: string | null;
  readonly receivedAt: Date;
}
