import type { SubmissionState } from '#review';
import type { FindingView } from './finding-view.js';
import type { Named } from './named.js';

/** What the uploader keeps: number, time and hash. */
export interface ReceiptView {
  readonly id: string;
  readonly number: number;
  readonly kind: 'agency' | 'evaluator';
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly agency: Named | null;
  readonly office: string | null;
  readonly quarter: string;
  readonly quarterTitle: string;
  readonly receivedAt: string;
  /** Jalali, Tehran. */
  readonly receivedAtTitle: string;
  readonly isLate: boolean;
  readonly state: SubmissionState;
  readonly stateTitle: string;
  /** These very bytes were here before; this is their first receipt. */
  readonly isRepeat: boolean;
}

export interface SubmissionRow extends ReceiptView {
  readonly preparedBy: string | null;
  readonly blockingCount: number;
  readonly warningCount: number;
  readonly step: 'received' | 'checked' | 'scored' | 'rejected' | 'failed';
}

export interface SubmissionView extends SubmissionRow {
  /** The first of them, in the order of the file: a page shows these at once and asks for the rest. */
  readonly findings: readonly FindingView[];
  /** Of all findings; equal ones are one. */
  readonly findingCount: number;
  readonly valueCount: number;
  /** Of its quarter, for an agency's own workbook. */
  readonly score: {
    readonly quarter: string;
    readonly earned: string;
    readonly ceiling: string;
    readonly percent: string;
  } | null;
  readonly failure: string | null;
}
