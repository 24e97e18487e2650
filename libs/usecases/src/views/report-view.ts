import type { Named } from './named.js';

export interface ReportFileView {
  readonly format: 'pdf' | 'xlsx';
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ReportView {
  readonly id: string;
  readonly kind: 'scorecard' | 'annual';
  readonly title: string;
  readonly window: string;
  readonly windowTitle: string;
  readonly agency: Named | null;
  readonly state: 'queued' | 'rendering' | 'ready' | 'failed';
  /** What is being done now, in Persian. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
  /** Reports that will be made before this one. */
  readonly ahead: number;
  readonly requestedAt: string;
  readonly requestedAtTitle: string;
  readonly files: readonly ReportFileView[];
  readonly failure: string | null;
}
