import type { ImportOutcome } from './import-outcome.js';

/** An import that was asked for: how far it is, and what became of its files so far. */
export interface BulkImportView {
  readonly id: string;
  readonly isDryRun: boolean;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly stateTitle: string;
  /** As they were sent: zips and workbooks. */
  readonly sources: readonly { readonly fileName: string; readonly sha256: string; readonly bytes: number }[];
  readonly files: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly refused: number;
  readonly repeats: number;
  readonly requestedBy: string | null;
  readonly requestedAt: string;
  /** Jalali, Tehran. */
  readonly requestedAtTitle: string;
  readonly finishedAtTitle: string | null;
  readonly failure: string | null;
}

/** A line of its report. */
export interface ImportedFileView extends Pick<
  ImportOutcome,
  'file' | 'outcome' | 'number' | 'sha256' | 'agency' | 'quarter' | 'isLate' | 'message' | 'receivedAtTitle'
> {
  readonly outcomeTitle: string;
  readonly quarterTitle: string | null;
  readonly blockingCount: number;
  readonly warningCount: number;
  /** The first findings, each with its place. */
  readonly sentences: readonly string[];
}

export interface ImportedFilesView {
  readonly total: number;
  readonly rows: readonly ImportedFileView[];
}
