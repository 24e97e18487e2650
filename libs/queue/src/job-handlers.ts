import { type Job, type JobName } from './job.js';

export interface JobContext {
  /** 1 for the first try. */
  readonly attempt: number;
  /** A failure of this try is final. */
  readonly isLastAttempt: boolean;
}

/**
 * One handler for each job; a missing one does not compile. A handler may be run again after a crash, so it first locks
 * its row and leaves where the state is not the expected one.
 */
export type JobHandlers = {
  readonly [K in JobName]: (job: Extract<Job, { name: K }>, context: JobContext) => Promise<void>;
};
