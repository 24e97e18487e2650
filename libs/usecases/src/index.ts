export { createJobHandlers, recordJobFailure } from './jobs.js';
export { type DraftOf } from './drafts/drafting.js';
export { type DraftStart } from './drafts/start-draft.js';
export { createUseCases } from './create-use-cases.js';
export { type Dependencies } from './dependencies.js';
export { type IncomingFile } from './imports/request-import.js';
export { type House, openHouse } from './open-house.js';
export { OPERATOR } from './operator.js';
export { ringStuck } from './ring-stuck.js';
export { type DemonstrationProgress, type FileToSend, type UseCases } from './use-cases.js';
export { annotateWorkbookFile } from './submissions/annotate-workbook-file.js';
export { carryOverWorkbookFile } from './submissions/carry-over-workbook-file.js';
export { repairWorkbookFile } from './submissions/repair-workbook-file.js';
export { checkWorkbookFile } from './submissions/check-workbook-file.js';
export { TrialRefused } from './laboratory/trial-refused.js';
export { shippedEditionTexts } from './editions/shipped-editions.js';
export { SubmissionRefused } from './submissions/submission-refused.js';
export { type AgencyRow } from './views/agency-row.js';
export {
  type BridgeOrWallView,
  type DeskWatchView,
  type IndexChangeView,
  type PeerPositionView,
  type PlacedAgencyView,
  type UnreportedView,
  type WatchedCellView,
  type WatchedMemberView,
  type WatchedPoolView,
} from './views/bridge-or-wall-view.js';
export {
  type BulkImportView,
  type ImportedFilesView,
  type ImportedFileView,
} from './views/bulk-import-view.js';
export { type CarryOverView } from './views/carry-over-view.js';
export { type ChangesView } from './views/changes-view.js';
export { type CheckView } from './views/check-view.js';
export {
  type DraftField,
  type DraftFindingView,
  type DraftView,
  type FormArticleView,
  type FormIndicatorView,
  type FormPartView,
  type LastSubmissionView,
  type SavedDraftView,
} from './views/draft-view.js';
export { type ExplainedIndicator, type ExplainedStep, type ExplainView } from './views/explain-view.js';
export { type FindingView } from './views/finding-view.js';
export { type ImportOutcome, type ImportSummary } from './views/import-outcome.js';
export {
  type NationSideView,
  type NeighbourView,
  type RehearsalView,
  type SensitivityView,
  type TriableEditionView,
  type TriableIndicatorView,
  type TrialAgencyView,
  type TrialFaultView,
  type TrialGroupView,
  type TrialQuery,
  type TrialSideView,
  type TrialSummaryView,
  type TrialView,
} from './views/laboratory-view.js';
export { type Named, type Titled } from './views/named.js';
export { type OverviewView, type QuarterLedgerView } from './views/overview-view.js';
export { type RankIntervalView } from './views/rank-interval-view.js';
export { type RepairChoice } from '#ingestion';
export { type RepairView } from './views/repair-view.js';
export { type ReportFileView, type ReportView } from './views/report-view.js';
export { type DecisionOrder } from './review/decisions-of.js';
export { type NumbersView } from './views/numbers-view.js';
export { type ReviewOrder } from './review/review-submission.js';
export {
  type ClaimView,
  type OverClaimView,
  type ReviewedValueView,
  type ReviewQueueView,
  type ReviewView,
  type StepView,
  type WaitingReviewView,
} from './views/review-view.js';
export { type ArticleView, type IndicatorView, type ScorecardView } from './views/scorecard-view.js';
export { type RecomputedView, type SnapshotView } from './views/snapshot-view.js';
export {
  type LedgerAgencyView,
  type LedgerQuarterView,
  type LedgerRatesView,
  type LedgerShareView,
  type LeftOutView,
  type SilenceLedgerView,
} from './views/silence-ledger-view.js';
export { type SessionView } from './views/session-view.js';
export { type ReceiptView, type SubmissionRow, type SubmissionView } from './views/submission-view.js';
export { type PooledIndicatorView, type PooledUnitsView } from './views/pooled-units-view.js';
export { type UnitsRow, type UnitsView } from './views/units-view.js';
export { type WindowView } from './views/window-view.js';
