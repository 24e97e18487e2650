import { asError } from '../as-error.js';
import { type Job } from '../job.js';
import { type JobHandlers } from '../job-handlers.js';
import { type ServeOptions } from '../job-queue.js';
import { runJob } from '../run-job.js';
import { tellFailure } from '../tell-failure.js';
import { type Processing, type StoredJob } from './bull-backend.js';

/** Runs what BullMQ hands out, and tells of each failure exactly once. */
export class BullProcessor implements Processing {
  private readonly told = new WeakSet<Error>();
  private readonly telling = new Set<Promise<void>>();

  constructor(
    private readonly handlers: JobHandlers,
    private readonly options: ServeOptions,
    private readonly onError: (error: Error) => void,
  ) {}

  /** A failed try is told of before BullMQ learns of it, so that the row says «failed» when the queue does. */
  readonly process = async (stored: StoredJob): Promise<void> => {
    const attempt = stored.attemptsMade + 1;
    const isLastAttempt = attempt >= (stored.opts.attempts ?? 1);
    try {
      await runJob(this.handlers, stored.data, { attempt, isLastAttempt });
    } catch (thrown) {
      const error = asError(thrown);
      this.told.add(error);
      await this.tell(stored.data, error, isLastAttempt);
      throw error;
    }
  };

  /** A job that lost its worker once too often fails without a run: only the event says so. */
  readonly onFailed = (stored: StoredJob | undefined, error: Error): void => {
    if (!stored || this.told.has(error)) return;
    const telling = this.tell(stored.data, error, true).finally(() => this.telling.delete(telling));
    this.telling.add(telling);
  };

  async settled(): Promise<void> {
    await Promise.all(this.telling);
  }

  private async tell(job: Job, error: Error, isLast: boolean): Promise<void> {
    const second = await tellFailure(this.options, job, error, isLast);
    if (second) this.onError(second);
  }
}
