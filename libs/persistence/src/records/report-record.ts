export interface ReportFileRecord {
  readonly format: 'pdf' | 'xlsx';
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ReportRecord {
  readonly id: string;
  readonly kind: 'scorecard' | 'annual';
  readonly window: string;
  readonly agency: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly state: 'queued' | 'rendering' | 'ready' | 'failed';
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly failure: string | null;
  /** Reports that will be made before this one; 0 unless it is queued. */
  readonly ahead: number;
  readonly files: readonly ReportFileRecord[];
}

export interface NewReport {
  readonly kind: 'scorecard' | 'annual';
  readonly window: string;
  readonly agencyId: string | null;
  readonly requestedById: string | null;
  readonly requestedAt: Date;
}
