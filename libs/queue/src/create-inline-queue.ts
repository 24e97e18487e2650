import { asError } from './as-error.js';
import { type Job } from './job.js';
import { type JobHandlers } from './job-handlers.js';
import { jobKey } from './job-key.js';
import { type JobQueue, type ServeOptions } from './job-queue.js';
import { runJob } from './run-job.js';
import { tellFailure } from './tell-failure.js';

const ATTEMPTS = 3;

export interface InlineQueue extends JobQueue {
  /** Jobs that wait, oldest first. */
  readonly rung: readonly Job[];
  /** Jobs that failed for good, with their last error: a test looks here, for `drain` does not throw. */
  readonly failures: readonly { readonly job: Job; readonly error: Error }[];
  /** Runs what waits, and what that rings, one after the other; tries a failing job again at once, three times in all. */
  drain(): Promise<void>;
}

/** The twin of the real queue for tests and one-process commands: a list that runs when it is told to. */
export function createInlineQueue(): InlineQueue {
  const rung: Job[] = [];
  const waiting = new Set<string>();
  const failures: { job: Job; error: Error }[] = [];
  let served: { handlers: JobHandlers; options: ServeOptions } | null = null;
  let active = 0;

  async function attempt(job: Job, number: number): Promise<void> {
    if (!served) throw new Error('nobody serves this queue');
    const isLast = number === ATTEMPTS;
    try {
      await runJob(served.handlers, job, { attempt: number, isLastAttempt: isLast });
    } catch (thrown) {
      const error = asError(thrown);
      if (isLast) failures.push({ job, error });
      await tellFailure(served.options, job, error, isLast);
      if (!isLast) await attempt(job, number + 1);
    }
  }

  async function drain(): Promise<void> {
    for (let job = rung.shift(); job; job = rung.shift()) {
      waiting.delete(jobKey(job));
      active += 1;
      await attempt(job, 1).finally(() => (active -= 1));
    }
  }

  async function ring(job: Job): Promise<void> {
    if (!waiting.has(jobKey(job))) rung.push(job);
    waiting.add(jobKey(job));
    return Promise.resolve();
  }

  return {
    rung,
    failures,
    ring,
    ringAll: async (jobs) => {
      for (const job of jobs) await ring(job);
    },
    serve: async (handlers, options = {}) => {
      served = { handlers, options };
      return Promise.resolve();
    },
    drain,
    drained: drain,
    counts: async () =>
      Promise.resolve({ waiting: rung.length, active, delayed: 0, failed: failures.length }),
    close: async () => Promise.resolve(),
  };
}
