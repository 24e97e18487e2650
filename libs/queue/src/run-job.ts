import { type Job } from './job.js';
import { type JobContext, type JobHandlers } from './job-handlers.js';

/** Hands a job to its handler. @throws Error for a name that a newer version may have rung. */
export async function runJob(handlers: JobHandlers, job: Job, context: JobContext): Promise<void> {
  switch (job.name) {
    case 'check-submission':
      return handlers[job.name](job, context);
    case 'score-submission':
      return handlers[job.name](job, context);
    case 'refresh-window':
      return handlers[job.name](job, context);
    case 'render-report':
      return handlers[job.name](job, context);
    case 'import-files':
      return handlers[job.name](job, context);
    default:
      throw new Error(`unknown job: ${JSON.stringify(job)}`);
  }
}
