import { formatInstant, quarterTitle } from '#calendar';
import type { SubmissionRecord } from '#persistence';
import { SUBMISSION_TITLES } from '#review';
import type { ReceiptView, SubmissionRow } from '../views/submission-view.js';

export function receiptViewOf(submission: SubmissionRecord, isRepeat: boolean): ReceiptView {
  return {
    id: submission.id,
    number: submission.number,
    kind: submission.kind,
    fileName: submission.fileName,
    sha256: submission.sha256,
    bytes: submission.bytes,
    agency: submission.agency ? { code: submission.agency.code, name: submission.agency.name } : null,
    office: submission.office,
    quarter: submission.quarter,
    quarterTitle: quarterTitle(submission.quarter),
    receivedAt: submission.receivedAt.toISOString(),
    receivedAtTitle: formatInstant(submission.receivedAt),
    isLate: submission.isLate,
    state: submission.state,
    stateTitle: SUBMISSION_TITLES[submission.state],
    isRepeat,
  };
}

export function submissionRowOf(submission: SubmissionRecord): SubmissionRow {
  return {
    ...receiptViewOf(submission, false),
    preparedBy: submission.preparedBy,
    blockingCount: submission.blockingCount,
    warningCount: submission.warningCount,
    step: stepOf(submission),
  };
}

function stepOf(submission: SubmissionRecord): SubmissionRow['step'] {
  if (submission.failure !== null) return 'failed';
  if (submission.state === 'received') return 'received';
  if (submission.state === 'rejected') return 'rejected';
  return submission.scoredAt ? 'scored' : 'checked';
}
