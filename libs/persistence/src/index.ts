export { inReadOnlyTransaction } from './in-read-only-transaction.js';
export { inTransaction } from './in-transaction.js';
export { migrateDatabase } from './migrate-database.js';
export { openDatabase } from './open-database.js';
export { createRepositories, type Repositories } from './repositories/repositories.js';
export { type AgencyRecord, type NewAgency } from './records/agency-record.js';
export { type DraftContent, type DraftKey, type DraftRecord, type DraftRow } from './records/draft-record.js';
export { type CheckedSubmission, type KnownFile } from './records/import-record.js';
export { type NewReport, type ReportFileRecord, type ReportRecord } from './records/report-record.js';
export {
  type NewStep,
  type ReviewDecision,
  type SignedSubmission,
  type StepRecord,
} from './records/review-record.js';
export { type ArticleTotal, type NewScore, type ScoreRecord } from './records/score-record.js';
export { type NewSnapshot, type SnapshotRecord } from './records/snapshot-record.js';
export { type NewSubmission, type SubmissionRecord } from './records/submission-record.js';
export { type NewUser, type UserRecord } from './records/user-record.js';
export { type DeclaredValue, type NewValue, type StoredValue } from './records/value-record.js';
export { type EditionRow } from './repositories/edition.repository.js';
export { type LedgerEntry } from './repositories/ledger.repository.js';
export {
  type BulkImportRecord,
  type ImportedFileRecord,
  type ImportOutcomeCode,
  type ImportSource,
} from './records/bulk-import-record.js';
