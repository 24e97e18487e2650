import { type Job } from './job.js';

/** Equal jobs have equal keys: `check-submission-<id>`. */
export function jobKey(job: Job): string {
  switch (job.name) {
    case 'check-submission':
    case 'score-submission':
      return `${job.name}-${job.submissionId}`;
    case 'refresh-window':
      return `${job.name}-${job.window}`;
    case 'render-report':
      return `${job.name}-${job.reportId}`;
    case 'import-files':
      return `${job.name}-${job.importId}`;
  }
}
