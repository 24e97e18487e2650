import type { Readable } from 'node:stream';
import type { Actor } from '#access';
import type { DraftContent } from '#persistence';
import type { RepairChoice } from '#ingestion';
import type { ScoreBasis } from '#review';
import type { ImportOptions } from './imports/import-files.js';
import type { ImportOrder } from './imports/request-import.js';
import type { DraftStart } from './drafts/start-draft.js';
import type { LedgerQuery } from './ledger/ledger-range.js';
import type { DraftOf } from './drafts/drafting.js';
import type { ReviewOrder } from './review/review-submission.js';
import type { AgencyRow } from './views/agency-row.js';
import type { BridgeOrWallView } from './views/bridge-or-wall-view.js';
import type { BulkImportView, ImportedFilesView, ImportedFileView } from './views/bulk-import-view.js';
import type { CheckView } from './views/check-view.js';
import type { DraftView, SavedDraftView } from './views/draft-view.js';
import type { ChangesView } from './views/changes-view.js';
import type { CarryOverView } from './views/carry-over-view.js';
import type { ExplainView } from './views/explain-view.js';
import type { FindingView } from './views/finding-view.js';
import type { ImportSummary } from './views/import-outcome.js';
import type {
  RehearsalView,
  SensitivityView,
  TriableEditionView,
  TrialQuery,
  TrialView,
} from './views/laboratory-view.js';
import type { OverviewView } from './views/overview-view.js';
import type { RepairView } from './views/repair-view.js';
import type { ReportView } from './views/report-view.js';
import type { OverClaimView, ReviewQueueView, ReviewView } from './views/review-view.js';
import type { ScorecardView } from './views/scorecard-view.js';
import type { RecomputedView, SnapshotView } from './views/snapshot-view.js';
import type { SilenceLedgerView } from './views/silence-ledger-view.js';
import type { SessionView } from './views/session-view.js';
import type { ReceiptView, SubmissionRow, SubmissionView } from './views/submission-view.js';
import type { PooledUnitsView } from './views/pooled-units-view.js';
import type { UnitsView } from './views/units-view.js';
import type { WindowView } from './views/window-view.js';

export interface FileToSend {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/**
 * Everything a person or a clock can ask for. Each takes the actor first and authorises it (design §2); broken rules
 * are thrown as DomainError. Applications know the product by this interface only.
 */
export interface UseCases {
  /** @throws DomainError SIGN_IN_REFUSED, SIGN_IN_LOCKED. The token is shown once; its sha-256 is what is stored. */
  signIn(credentials: { username: string; password: string }): Promise<{
    token: string;
    expiresAt: Date;
    session: SessionView;
  }>;
  /** Null where the token is unknown or has expired. */
  findSession(token: string): Promise<{ actor: Actor; session: SessionView } | null>;
  signOut(token: string): Promise<void>;
  /** @throws DomainError USER_UNKNOWN */
  findActor(username: string): Promise<Actor>;
  createUser(
    actor: Actor,
    user: {
      username: string;
      password: string;
      displayName: string;
      role: Actor['role'];
      agencyCode?: string;
    },
  ): Promise<void>;
  /** Empty unless this is a demonstration. */
  listDemonstrationAccounts(): Promise<
    { username: string; password: string; displayName: string; roleTitle: string }[]
  >;

  listWindows(actor: Actor): Promise<WindowView[]>;
  viewOverview(actor: Actor, window?: string): Promise<OverviewView>;
  /** Does the service desk cut people off from officials? Of the agencies in the actor's scope. */
  viewBridgeOrWall(actor: Actor, window?: string): Promise<BridgeOrWallView>;
  listAgencies(actor: Actor, window?: string): Promise<AgencyRow[]>;
  /** Who reported and who kept silent, agency × quarter, eight quarters where none are asked for. */
  viewSilenceLedger(actor: Actor, query: LedgerQuery): Promise<SilenceLedgerView>;
  /** The same as CSV. */
  writeSilenceLedger(actor: Actor, query: LedgerQuery): Promise<FileToSend>;
  /** The units' scores of parents or provinces. */
  viewUnits(
    actor: Actor,
    query: { window?: string | undefined; by: 'parent' | 'province' },
  ): Promise<UnitsView>;
  /** The pooled values of one's units. @throws DomainError SCORE_MISSING */
  viewPooledUnits(
    actor: Actor,
    query: { window?: string | undefined; by: 'parent' | 'province'; code: string },
  ): Promise<PooledUnitsView>;
  viewScorecard(actor: Actor, agencyCode: string, window?: string): Promise<ScorecardView>;
  /** Since the window before; of the nation where no agency is named. */
  viewChanges(
    actor: Actor,
    query: { agency?: string | undefined; window?: string | undefined },
  ): Promise<ChangesView>;
  /** `basis`: the self score where left out. */
  explainScore(
    actor: Actor,
    query: { agency: string; window: string; indicator?: string; basis?: ScoreBasis },
  ): Promise<ExplainView>;
  /** Self and confirmed score of an agency side by side. */
  viewOverClaim(actor: Actor, agencyCode: string, window?: string): Promise<OverClaimView>;

  /** The edition of a window, as the laboratory starts from it. */
  viewTriableEdition(actor: Actor, window?: string): Promise<TriableEditionView>;
  /** Changes of an edition beside the live scores of a window; nothing is stored. @throws TrialRefused, SCORE_MISSING */
  tryEdition(actor: Actor, query: TrialQuery & { readonly window: string }): Promise<TrialView>;
  /** Its agencies as CSV. */
  writeTrial(actor: Actor, query: TrialQuery & { readonly window: string }): Promise<FileToSend>;
  /** The same changes over every stored window. @throws TrialRefused */
  rehearseRule(actor: Actor, query: TrialQuery): Promise<RehearsalView>;
  /** On which articles, and how closely before its neighbours, an agency's rank rests. @throws SCORE_MISSING */
  viewSensitivity(
    actor: Actor,
    query: { readonly agency: string; readonly window?: string | undefined },
  ): Promise<SensitivityView>;

  /** `prefill`: with its constants (staff, units, services) as it last reported them, marked as such. */
  makeAgencyTemplate(
    actor: Actor,
    query: { agency: string; quarter: string; format?: 'xlsx' | 'csv' | 'json'; prefill?: boolean },
  ): Promise<FileToSend>;
  /** Of the agencies in the actor's scope: the indicators' workbook, or a blank file of collected forms. */
  makeEvaluatorTemplate(
    actor: Actor,
    query: {
      quarter: string;
      kind?: 'indicators' | 'survey' | 'calls';
      format?: 'xlsx' | 'csv' | 'json';
    },
  ): Promise<FileToSend>;
  /** @throws SubmissionRefused for a file that is refused whole: nothing is stored. */
  acceptUpload(actor: Actor, file: { fileName: string; bytes: Buffer }): Promise<ReceiptView>;
  /** What the check of an upload would say; nothing is stored. A file refused whole is answered, not thrown. */
  checkUpload(actor: Actor, file: { fileName: string; bytes: Buffer }): Promise<CheckView>;
  /**
   * Files, folders and zips of workbooks in batches, and their scores at the end; every file has its outcome.
   * @throws DomainError PATH_UNREADABLE
   */
  importWorkbooks(actor: Actor, places: readonly string[], options?: ImportOptions): Promise<ImportSummary>;
  /** Takes zips and workbooks and leaves their import to a job. */
  requestImport(actor: Actor, order: ImportOrder): Promise<BulkImportView>;
  listImports(actor: Actor): Promise<BulkImportView[]>;
  findImport(actor: Actor, id: string): Promise<BulkImportView>;
  /** A page of the report, from 1 on. */
  listImportedFiles(
    actor: Actor,
    id: string,
    query: { outcome?: ImportedFileView['outcome']; page: number },
  ): Promise<ImportedFilesView>;
  /** The whole report as CSV. */
  writeImportReport(actor: Actor, id: string): Promise<FileToSend>;
  listSubmissions(actor: Actor, filter: { quarter?: string; agency?: string }): Promise<SubmissionRow[]>;
  findSubmission(actor: Actor, id: string): Promise<SubmissionView>;
  /** All findings of its check, in the order of the file. */
  listFindings(actor: Actor, id: string): Promise<FindingView[]>;
  /** The sender's own workbook with the findings in it. */
  annotateSubmission(actor: Actor, id: string): Promise<FileToSend>;
  /** What can be mended without judgement; nothing is changed. */
  listRepairs(actor: Actor, id: string): Promise<RepairView[]>;
  /** A copy with those repairs made that are chosen, to be sent again. @throws DomainError REPAIR_UNKNOWN */
  repairSubmission(actor: Actor, id: string, choice?: RepairChoice): Promise<FileToSend>;
  /** What of an older workbook the current one would hold, and what not. */
  viewCarryOver(actor: Actor, id: string): Promise<CarryOverView>;
  /** The current workbook with the data of the one that was sent. */
  carryOverSubmission(actor: Actor, id: string): Promise<FileToSend>;
  /** The same for a workbook that is refused for its edition or version: nothing is stored. */
  carryOverUpload(actor: Actor, file: { fileName: string; bytes: Buffer }): Promise<FileToSend>;

  /** By the head, who did not prepare it. @throws DomainError SIGNER_PREPARED, NOTES_MISSING, STEP_REFUSED */
  signSubmission(actor: Actor, id: string): Promise<SubmissionView>;
  /** Declared values, what the review decided of them, and who took which step. */
  viewReview(actor: Actor, id: string): Promise<ReviewView>;
  /** @throws DomainError STEP_REFUSED, DECISION_BROKEN, INDICATOR_NOT_REPORTED, REASON_TOO_SHORT */
  reviewSubmission(actor: Actor, id: string, order: ReviewOrder): Promise<ReviewView>;
  /** Signed reports in the actor's scope and what their agencies claim, the largest over-claim first. */
  viewReviewQueue(actor: Actor, window?: string): Promise<ReviewQueueView>;

  /** The form of an agency and a quarter, with what the rule book says of it. */
  findDraft(actor: Actor, of: DraftOf): Promise<DraftView>;
  /** What a blank form can begin from; nothing is saved. @throws DomainError SUBMISSION_UNKNOWN */
  startDraft(actor: Actor, draft: DraftOf & { from: DraftStart }): Promise<DraftContent>;
  /** Over the version last seen, 0 for none. @throws DomainError DRAFT_CHANGED */
  saveDraft(
    actor: Actor,
    draft: DraftOf & { version: number; content: DraftContent },
  ): Promise<SavedDraftView>;
  /** Empties it. @throws DomainError DRAFT_CHANGED */
  discardDraft(actor: Actor, draft: DraftOf & { version: number }): Promise<SavedDraftView>;
  /** By the one way of all uploads. @throws DomainError DRAFT_UNKNOWN, DRAFT_CHANGED */
  sendDraft(actor: Actor, draft: DraftOf & { version: number }): Promise<ReceiptView>;

  requestReport(
    actor: Actor,
    request: { kind: 'scorecard' | 'annual'; agency?: string; window: string },
  ): Promise<ReportView>;
  listReports(
    actor: Actor,
    filter: { kind?: 'scorecard' | 'annual'; window?: string },
  ): Promise<ReportView[]>;
  findReport(actor: Actor, id: string): Promise<ReportView>;
  readReportFile(actor: Actor, id: string, format: 'pdf' | 'xlsx'): Promise<FileToSend & { sha256: string }>;
  viewQueue(actor: Actor): Promise<{ waiting: number; active: number; failed: number }>;

  loadEdition(actor: Actor, yaml: string): Promise<{ code: string; isNew: boolean }>;
  listEditions(
    actor: Actor,
  ): Promise<
    { code: string; title: string; templateVersion: number; indicators: number; loadedAt: string }[]
  >;
  importAgencies(actor: Actor, csv: string): Promise<{ agencies: number }>;
  /** Scores now and waits: one agency, or every agency with ranks. */
  scoreWindow(
    actor: Actor,
    query: { window: string; agency?: string },
  ): Promise<{ window: string; agencies: number; mean: string; ceiling: string }>;
  /** @throws DomainError WINDOW_FROZEN, FREEZE_TOO_EARLY, SUBMISSIONS_WAITING, SCORE_MISSING */
  freezeWindow(actor: Actor, query: { window: string }): Promise<SnapshotView>;
  /** The next freezing supersedes the snapshot that stands. @throws DomainError WINDOW_NOT_FROZEN, REASON_TOO_SHORT */
  openCorrection(actor: Actor, query: { window: string; reason: string }): Promise<SnapshotView>;
  listSnapshots(actor: Actor): Promise<SnapshotView[]>;
  /** The folder as a zip; without a number the latest. @throws DomainError SNAPSHOT_UNKNOWN */
  sendSnapshot(
    actor: Actor,
    query: { window: string; number?: number | undefined },
  ): Promise<{ fileName: string; stream: Readable }>;
  /** Every score again from the snapshot alone. @throws DomainError SNAPSHOT_UNKNOWN, SNAPSHOT_BROKEN */
  recomputeWindow(
    actor: Actor,
    query: { window: string; number?: number | undefined },
  ): Promise<RecomputedView>;
  writeSnapshot(
    actor: Actor,
    query: { window: string; folder: string },
  ): Promise<{ hash: string; agencies: number }>;
  fillDemonstration(
    actor: Actor,
    options: { agencies?: number; years?: number; onProgress?: (progress: DemonstrationProgress) => void },
  ): Promise<{ agencies: number; quarters: number; workbooks: number; values: number }>;
  /** The last workbook of the demonstration's last quarter is in: nothing is left to fill. */
  isDemonstrationFilled(): Promise<boolean>;
}

export interface DemonstrationProgress {
  readonly stage: 'agencies' | 'workbooks' | 'imported' | 'scored';
  readonly done: number;
  readonly total: number;
}
