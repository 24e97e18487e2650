import type { SubmissionState } from '#review';

export type ImportOutcomeCode = 'accepted' | 'rejected' | 'refused' | 'repeat';

/** A file as it was sent: a zip, or a workbook; its bytes are in the file store. */
export interface ImportSource {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface BulkImportRecord {
  readonly id: string;
  readonly sources: readonly ImportSource[];
  readonly isDryRun: boolean;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly counts: Readonly<Record<ImportOutcomeCode, number>>;
  readonly requestedBy: {
    readonly id: string;
    readonly username: string;
    readonly displayName: string;
  } | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly failure: string | null;
}

/** What became of one file of an import, as its report tells it. */
export interface ImportedFileRecord {
  readonly file: string;
  readonly outcome: ImportOutcomeCode;
  readonly number: number | null;
  readonly sha256: string | null;
  readonly agency: string | null;
  readonly quarter: string | null;
  readonly isLate: boolean;
  readonly state: SubmissionState | 'refused';
  readonly message: string;
  readonly blockingCount: number;
  readonly warningCount: number;
  /** The first findings, each with its place. */
  readonly sentences: readonly string[];
  readonly receivedAt: Date | null;
}
