import { formatInstant, quarterTitle } from '#calendar';
import type { BulkImportRecord, ImportedFileRecord } from '#persistence';
import type { BulkImportView, ImportedFileView } from '../views/bulk-import-view.js';

const STATE_TITLES: Readonly<Record<BulkImportRecord['state'], string>> = {
  queued: 'در صف',
  running: 'در حال ورود',
  done: 'پایان‌یافته',
  failed: 'ناتمام ماند',
};

const OUTCOME_TITLES: Readonly<Record<ImportedFileRecord['outcome'], string>> = {
  accepted: 'پذیرفته',
  rejected: 'ردشده',
  refused: 'نپذیرفته',
  repeat: 'تکراری',
};

export function bulkImportViewOf(record: BulkImportRecord): BulkImportView {
  const { accepted, rejected, refused, repeat: repeats } = record.counts;
  return {
    id: record.id,
    isDryRun: record.isDryRun,
    state: record.state,
    stateTitle: STATE_TITLES[record.state],
    sources: record.sources,
    files: accepted + rejected + refused + repeats,
    accepted,
    rejected,
    refused,
    repeats,
    requestedBy: record.requestedBy?.displayName ?? null,
    requestedAt: record.requestedAt.toISOString(),
    requestedAtTitle: formatInstant(record.requestedAt),
    finishedAtTitle: record.finishedAt ? formatInstant(record.finishedAt) : null,
    failure: record.failure,
  };
}

export function importedFileViewOf(record: ImportedFileRecord): ImportedFileView {
  return {
    file: record.file,
    outcome: record.outcome,
    outcomeTitle: OUTCOME_TITLES[record.outcome],
    number: record.number,
    sha256: record.sha256,
    agency: record.agency,
    quarter: record.quarter,
    quarterTitle: record.quarter ? quarterTitle(record.quarter) : null,
    isLate: record.isLate,
    message: record.message,
    receivedAtTitle: record.receivedAt ? formatInstant(record.receivedAt) : null,
    blockingCount: record.blockingCount,
    warningCount: record.warningCount,
    sentences: record.sentences,
  };
}
