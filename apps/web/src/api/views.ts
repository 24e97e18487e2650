import type { components } from './schema.js';

type Views = components['schemas'];

/**
 * The answers of the API under the names used here; schema.d.ts is made from the API by `npm run openapi`. Points and percents
 * are decimal texts that are only formatted, never computed with; dates are Jalali codes, instants ISO texts.
 */
export type Action = Views['Action'];
export type AgencyRow = Views['AgencyRow'];
export type ArticlePercentView = Views['ArticlePercentView'];
export type ArticleView = Views['ArticleView'];
export type BridgeOrWallView = Views['BridgeOrWallView'];
export type BulkImportView = Views['BulkImportView'];
export type CarryOverView = Views['CarryOverView'];
export type CheckView = Views['CheckView'];
export type CountdownView = Views['CountdownView'];
export type DeskWatchView = Views['DeskWatchView'];
export type DemonstrationAccountView = Views['DemonstrationAccountView'];
export type DraftContent = Views['DraftContentDto'];
export type DraftField = Views['DraftField'];
export type DraftFindingView = Views['DraftFindingView'];
export type DraftRow = Views['DraftRowDto'];
export type DraftStart = Views['DraftStart'];
export type DraftView = Views['DraftView'];
export type ErrorView = Views['ErrorView'];
export type ExplainedIndicatorView = Views['ExplainedIndicatorView'];
export type ExplainView = Views['ExplainView'];
export type FindingView = Views['FindingView'];
export type FormArticleView = Views['FormArticleView'];
export type FormIndicatorView = Views['FormIndicatorView'];
export type GroupView = Views['GroupView'];
export type HealthView = Views['HealthView'];
export type ImportedFilesView = Views['ImportedFilesView'];
export type ImportedFileView = Views['ImportedFileView'];
export type ImportOutcome = Views['ImportOutcome'];
export type ImprovedIndicatorView = Views['ImprovedIndicatorView'];
export type IndicatorView = Views['IndicatorView'];
export type AgencyQuarterView = Views['AgencyQuarterView'];
export type LedgerState = Views['LedgerState'];
export type NationView = Views['NationView'];
export type NotReportedView = Views['NotReportedView'];
export type OverviewView = Views['OverviewView'];
export type PlacedAgencyView = Views['PlacedAgencyView'];
export type PlaneQuarter = Views['PlaneQuarter'];
export type QuarterLedgerView = Views['QuarterLedgerView'];
export type QueueView = Views['QueueView'];
export type ReceiptView = Views['ReceiptView'];
export type RepairView = Views['RepairView'];
export type ReportView = Views['ReportView'];
export type ReportFileView = ReportView['files'][number];
export type ReportFormat = ReportFileView['format'];
export type ReportKind = ReportView['kind'];
export type RightView = Views['RightView'];
export type SavedDraftView = Views['SavedDraftView'];
export type ScorecardView = Views['ScorecardView'];
export type ScoredAgencyView = Views['ScoredAgencyView'];
export type SessionView = Views['SessionView'];
export type SubmissionRow = Views['SubmissionRow'];
export type SubmissionStep = Views['SubmissionStep'];
export type SubmissionView = Views['SubmissionView'];
export type TitledView = Views['TitledView'];
export type TrendPointView = Views['TrendPointView'];
export type UnreportedView = Views['UnreportedView'];
export type WatchedCellView = Views['WatchedCellView'];
export type WatchedMemberView = Views['WatchedMemberView'];
export type WatchedPoolView = Views['WatchedPoolView'];
export type WeakIndicatorView = Views['WeakIndicatorView'];
export type WindowView = Views['WindowView'];
