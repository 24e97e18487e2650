/**
 * The answers of the API, as its OpenAPI description states them. Points and percents travel as decimal strings that are only
 * formatted here, never computed with; dates as Jalali codes (`1405-09-29`), instants as ISO texts.
 */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}
export interface CodeAndTitle {
  readonly code: string;
  readonly title: string;
}

export type Action =
  | 'view-agency'
  | 'view-nation'
  | 'upload-submission'
  | 'upload-evaluator-workbook'
  | 'download-template'
  | 'make-scorecard'
  | 'make-annual-report'
  | 'score-window'
  | 'import-files'
  | 'manage-users'
  | 'manage-agencies'
  | 'manage-editions'
  | 'fill-demonstration';

export interface HealthView {
  readonly status: string;
  readonly isDemonstration: boolean;
}
export interface DemonstrationAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly roleTitle: string;
}
export interface SessionView {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly roleTitle: string;
  readonly agency: CodeAndName | null;
  readonly may: readonly Action[];
  readonly isDemonstration: boolean;
}

export interface WindowView extends CodeAndTitle {
  readonly isCurrent: boolean;
  readonly quarters: readonly CodeAndTitle[];
}

export type LedgerState =
  'not-due' | 'open' | 'submitted' | 'late' | 'nothing-to-report' | 'waived' | 'missing';

export interface CountdownView {
  readonly charterDay: string;
  readonly presentedOn: string;
  readonly daysLeft: number;
  readonly workingDaysLeft: number;
}
export interface NationView {
  readonly mean: string;
  readonly ceiling: string;
  readonly percent: string;
  readonly median: string;
  readonly firstQuartile: string;
  readonly thirdQuartile: string;
  readonly agencies: number;
  readonly silent: number;
}
/** How many agencies stand in which state of the silence ledger, for one quarter. */
export interface QuarterLedgerView extends CodeAndTitle {
  readonly dataDueOn: string;
  readonly due: number;
  readonly submitted: number;
  readonly late: number;
  readonly nothingToReport: number;
  readonly waived: number;
  readonly missing: number;
  readonly open: number;
}
export interface NotReportedView {
  readonly quarter: string;
  readonly title: string;
  readonly agencies: readonly CodeAndName[];
}
export interface ArticlePercentView {
  readonly number: number;
  readonly subject: string;
  readonly percent: string | null;
}
export interface GroupPercentView {
  readonly group: string;
  readonly title: string;
  readonly level: string;
  readonly levelTitle: string;
  readonly agencies: number;
  readonly percent: string | null;
}
export interface OverviewView {
  readonly window: CodeAndTitle;
  readonly today: string;
  readonly isUnconfirmed: boolean;
  readonly countdown: CountdownView;
  readonly nation: NationView | null;
  readonly change: string | null;
  readonly quarters: readonly QuarterLedgerView[];
  readonly notReported: NotReportedView;
  readonly articles: readonly ArticlePercentView[];
  readonly groups: readonly GroupPercentView[];
}

export interface LedgerEntryView {
  readonly quarter: string;
  readonly state: LedgerState;
  readonly title: string;
}
export interface AgencyRow extends CodeAndName {
  readonly searchKey: string;
  readonly group: string;
  readonly groupTitle: string;
  readonly level: string;
  readonly levelTitle: string;
  readonly province: CodeAndName | null;
  readonly parent: CodeAndName | null;
  readonly earned: string | null;
  readonly ceiling: string;
  readonly percent: string | null;
  readonly rank: number | null;
  readonly peers: number;
  readonly change: string | null;
  readonly ledger: readonly LedgerEntryView[];
}

export interface IndicatorView extends CodeAndTitle {
  readonly unit: string;
  readonly status: string;
  readonly statusTitle: string;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly earned: string;
  readonly attainmentPercent: string | null;
  readonly value: string | null;
  readonly coverage: string | null;
  readonly target: string;
  readonly direction: 'up' | 'down';
}
export interface ArticleScoreView {
  readonly number: number;
  readonly subject: string;
  readonly earned: string;
  readonly ceiling: string;
  readonly percent: string | null;
  readonly peerMedianPercent: string | null;
  readonly indicators: readonly IndicatorView[];
}
export interface RightView {
  readonly number: number;
  readonly title: string;
  readonly article: number;
  readonly percent: string | null;
}
export interface TrendPointView {
  readonly quarter: string;
  readonly title: string;
  readonly percent: string | null;
  readonly ledger: LedgerState;
  readonly ledgerTitle: string;
}
export interface WeakIndicatorView extends CodeAndTitle {
  readonly article: number;
  readonly lost: string;
  readonly attainmentPercent: string | null;
}
export interface ImprovedIndicatorView extends CodeAndTitle {
  readonly article: number;
  readonly from: string;
  readonly to: string;
  readonly change: string;
}
export interface ScorecardAgencyView extends CodeAndName {
  readonly groupTitle: string;
  readonly levelTitle: string;
  readonly province: CodeAndName | null;
  readonly parent: CodeAndName | null;
}
export interface ScorecardView {
  readonly agency: ScorecardAgencyView;
  readonly window: CodeAndTitle & { readonly quarters: readonly CodeAndTitle[] };
  readonly isUnconfirmed: boolean;
  readonly earned: string;
  readonly ceiling: string;
  readonly percent: string;
  readonly rank: number | null;
  readonly peers: number;
  readonly peerMedianPercent: string | null;
  readonly change: string | null;
  readonly articles: readonly ArticleScoreView[];
  readonly rights: readonly RightView[];
  readonly trend: readonly TrendPointView[];
  readonly weakest: readonly WeakIndicatorView[];
  readonly improved: readonly ImprovedIndicatorView[];
}

export interface FindingView {
  readonly code: string;
  readonly severity: 'blocking' | 'warning';
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly indicatorTitle: string | null;
  readonly message: string;
  readonly count: number;
}
export interface ReceiptView {
  readonly id: string;
  readonly number: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly agency: CodeAndName | null;
  readonly office: CodeAndName | null;
  readonly quarter: string;
  readonly quarterTitle: string;
  readonly receivedAt: string;
  readonly receivedAtTitle: string;
  readonly isLate: boolean;
  readonly state: string;
  readonly stateTitle: string;
  readonly isRepeat: boolean;
}
export interface SubmissionRow extends ReceiptView {
  readonly preparer: string;
  readonly findingsCount: { readonly blocking: number; readonly warning: number };
}
export type SubmissionStep = 'received' | 'checked' | 'scored' | 'rejected' | 'failed';
export interface SubmissionView extends ReceiptView {
  readonly findings: readonly FindingView[];
  readonly valueCount: number;
  readonly score: {
    readonly quarter: string;
    readonly earned: string;
    readonly ceiling: string;
    readonly percent: string;
  } | null;
  readonly step: SubmissionStep;
  readonly failure: string | null;
}

export type ReportKind = 'scorecard' | 'annual';
export type ReportFormat = 'pdf' | 'xlsx';
export interface ReportFileView {
  readonly format: ReportFormat;
  readonly bytes: number;
  readonly sha256: string;
  readonly fileName: string;
}
export interface ReportView {
  readonly id: string;
  readonly kind: ReportKind;
  readonly title: string;
  readonly window: string;
  readonly agency: CodeAndName | null;
  readonly state: 'queued' | 'rendering' | 'ready' | 'failed';
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly ahead: number;
  readonly requestedAt: string;
  readonly files: readonly ReportFileView[];
  readonly failure: string | null;
}
export interface QueueView {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

export interface ErrorView {
  readonly code: string;
  readonly message: string;
  readonly correlationId: string | null;
  readonly findings?: readonly FindingView[];
}
