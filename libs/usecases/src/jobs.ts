import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import { messageOf } from '#platform';
import type { Job, JobHandlers } from '#queue';
import type { Dependencies } from './dependencies.js';
import { runImport } from './imports/run-import.js';
import { renderReport } from './reports/render-report.js';
import { REPORT_STEPS } from './reports/report-steps.js';
import { refreshStaleWindow } from './scores/refresh-window.js';
import { checkSubmission } from './submissions/check-submission.js';
import { scoreSubmission } from './submissions/score-submission.js';

/** Every job of the product on one page; the compiler proves that each has exactly one handler. */
export function createJobHandlers(dependencies: Dependencies): JobHandlers {
  return {
    'check-submission': async ({ submissionId }) => await checkSubmission(dependencies, submissionId),
    'score-submission': async ({ submissionId }) => await scoreSubmission(dependencies, submissionId),
    'refresh-window': async ({ window }) => await refreshStaleWindow(dependencies, window),
    'import-files': async ({ importId }) => await runImport(dependencies, importId),
    'render-report': async ({ reportId }) => await renderReport(dependencies, reportId),
  };
}

const FAILURE = 'پس از چند بار تلاش انجام نشد؛ دوباره درخواست کنید و اگر باز ماند به راهبر سامانه خبر دهید.';

/**
 * After the last attempt the row says so, and why the requester waits in vain: a broken rule in its own sentence; of
 * anything else the cause is in the log, for it may speak of what is nobody's business.
 */
export async function recordJobFailure(
  { dataSource, clock }: Dependencies,
  job: Job,
  error: Error,
  isLast: boolean,
): Promise<void> {
  if (!isLast) return;
  const reason = error instanceof DomainError ? messageOf(error.code, error.params) : FAILURE;
  const repositories = createRepositories(dataSource.manager);
  if (job.name === 'render-report')
    await repositories.reports.markFailed(job.reportId, reason, REPORT_STEPS.failed, clock.now());
  if (job.name === 'import-files')
    await repositories.bulkImports.finish(job.importId, 'failed', reason, clock.now());
  if (job.name === 'check-submission' || job.name === 'score-submission')
    await repositories.submissions.markFailure(job.submissionId, reason);
}
