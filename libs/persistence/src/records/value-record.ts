import type { ReportedValue } from '#decree';

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
}
