import type { SubmissionState } from '#review';
import type { FindingView } from './finding-view.js';

/** What became of one file of a bulk import, or would become of it in a dry run. */
export interface ImportOutcome {
  readonly file: string;
  /**
   * accepted: its values count; rejected: stored with its faults, its values do not count; refused: nothing was stored;
   * repeat: these very bytes were here before, and the receipt is theirs.
   */
  readonly outcome: 'accepted' | 'rejected' | 'refused' | 'repeat';
  readonly accepted: boolean;
  /** Of the receipt; null in a dry run and where nothing was stored. */
  readonly number: number | null;
  readonly sha256: string | null;
  /** Of the receipt, as its number; Jalali, Tehran. */
  readonly receivedAt: string | null;
  readonly receivedAtTitle: string | null;
  readonly agency: string | null;
  readonly quarter: string | null;
  readonly isLate: boolean;
  readonly state: SubmissionState | 'refused';
  readonly findings: readonly FindingView[];
  readonly message: string;
}

export interface ImportSummary {
  readonly files: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly refused: number;
  readonly repeats: number;
  /** Of the accepted files. */
  readonly values: number;
  /** Windows that were scored and ranked anew. */
  readonly windows: readonly string[];
}
