import { asError } from './as-error.js';
import { type Job } from './job.js';
import { type ServeOptions } from './job-queue.js';

/** Tells the failure handler; what that throws is given back, so that it never stands in the way of the first error. */
export async function tellFailure(
  options: ServeOptions,
  job: Job,
  error: Error,
  isLast: boolean,
): Promise<Error | null> {
  try {
    await options.onFailure?.(job, error, isLast);
    return null;
  } catch (thrown) {
    return asError(thrown);
  }
}
