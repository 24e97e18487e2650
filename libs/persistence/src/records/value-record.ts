import type { ReportedValue } from '#decree';
import type { DecisionKind, SubmissionState } from '#review';

/** A reported value on its way into the database, with the place it was read from. */
export interface NewValue extends ReportedValue {
  readonly agencyId: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly raw: string | null;
}

/** A stored value with its way back to the file. */
export interface StoredValue extends ReportedValue {
  readonly agencyId: string;
  readonly submissionId: string;
  readonly submissionNumber: number;
  /** Who sent it, by the name shown; null for the recorded system actor `operator`. */
  readonly sentBy: string | null;
  readonly sentAt: Date;
  readonly sha256: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly raw: string | null;
  readonly kind: 'agency' | 'evaluator';
  readonly state: SubmissionState;
  /** On the confirmed basis, what the review put in its place and why; null where it accepted or has not been. */
  readonly decision: DecisionKind | null;
  readonly decisionReason: string | null;
  /** As the agency sent it, on either basis. */
  readonly declaredStatus: ReportedValue['status'];
}

/** A value of a submission with the cell that it was read from. */
export interface DeclaredValue extends ReportedValue {
  readonly agencyId: string;
  readonly cell: string | null;
  readonly raw: string | null;
}
