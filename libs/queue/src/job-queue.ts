import { type Job } from './job.js';
import { type JobHandlers } from './job-handlers.js';

export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for its next try, or for its time. */
  readonly delayed: number;
  /** Failed for good; the newest thousand are kept. */
  readonly failed: number;
}

export interface ServeOptions {
  /** Told of each failed try; `isLast` where no other follows. What it throws never hides the first error. */
  onFailure?(job: Job, error: Error, isLast: boolean): Promise<void> | void;
}

/** The bell between those who accept work and those who do it. Two implementations: BullMQ, and a list for tests. */
export interface JobQueue {
  /**
   * Asks for a job. An equal one that still waits is the same one; one that already runs is followed by another, so
   * what changed during the run is not lost. Equal jobs never run at the same time.
   */
  ring(job: Job): Promise<void>;
  ringAll(jobs: readonly Job[]): Promise<void>;
  /** Starts running jobs in this process. At most once a queue. */
  serve(handlers: JobHandlers, options?: ServeOptions): Promise<void>;
  /** Waits until nothing waits, runs, or is to be tried again, in any process. For ever where nobody serves. */
  drained(): Promise<void>;
  counts(): Promise<JobCounts>;
  /** Lets the running jobs end, then lets go of every connection. */
  close(): Promise<void>;
}
