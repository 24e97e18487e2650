import { type JobsOptions } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job } from '../job.js';
import { type JobHandlers } from '../job-handlers.js';
import { jobKey } from '../job-key.js';
import { type JobCounts, type JobQueue, type ServeOptions } from '../job-queue.js';
import { type BullBackend, type BullQueue, type BullWorker } from './bull-backend.js';
import { BullProcessor } from './bull-processor.js';
import { type BullSettings } from './bull-settings.js';
import { QUEUE_NAMES, QUEUE_OF, type QueueName } from './queue-names.js';

/** Jobs in one statement; more would hold the locks of their keys for long. */
const BATCH = 500;
/** From here on PostgreSQL has to look at the table anew (see openPostgresBackend). */
const BULK = 1_000;
const POLL_MS = 50;
const FAILURES_KEPT = { count: 1_000, age: 30 * 24 * 3_600 };
/** A job may lose its worker this often; then it fails, for it may be what kills them. */
const LOSSES_ALLOWED = 2;
/** BullMQ keeps a stream of events for those who listen; nobody does. */
const EVENTS_KEPT = 100;

/** The queue on BullMQ, wherever that keeps its jobs. */
export class BullJobQueue implements JobQueue {
  private readonly queues: Readonly<Record<QueueName, BullQueue>>;
  private workers: readonly BullWorker[] = [];
  private processor: BullProcessor | null = null;

  constructor(
    private readonly backend: BullBackend,
    private readonly settings: BullSettings,
  ) {
    const open = (name: QueueName): BullQueue =>
      backend.openQueue(this.nameOf(name), { streams: { events: { maxLen: EVENTS_KEPT } } });
    this.queues = { intake: open('intake'), reports: open('reports') };
  }

  async ring(job: Job): Promise<void> {
    await this.queues[QUEUE_OF[job.name]].add(job.name, job, this.optionsOf(job));
  }

  async ringAll(jobs: readonly Job[]): Promise<void> {
    for (const name of QUEUE_NAMES) {
      const mine = jobs.filter((job) => QUEUE_OF[job.name] === name);
      for (let start = 0; start < mine.length; start += BATCH) {
        const batch = mine.slice(start, start + BATCH);
        await this.queues[name].addBulk(
          batch.map((job) => ({ name: job.name, data: job, opts: this.optionsOf(job) })),
        );
      }
    }
    if (jobs.length > BULK) await this.backend.afterBulk();
  }

  async serve(handlers: JobHandlers, options: ServeOptions = {}): Promise<void> {
    if (this.processor) throw new Error('this queue is served already');
    const processor = new BullProcessor(handlers, options, this.settings.onError);
    this.processor = processor;
    this.workers = QUEUE_NAMES.map((name) => {
      return this.backend.openWorker(this.nameOf(name), processor, {
        concurrency: this.settings.concurrency[name],
        lockDuration: this.settings.lockMs,
        stalledInterval: this.settings.lookMs,
        maxStalledCount: LOSSES_ALLOWED,
        runRetryDelay: 1_000,
      });
    });
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Two looks in a row: between the look at one queue and at the other a job may ring into the first. */
  async drained(): Promise<void> {
    for (let calm = 0; calm < 2;) {
      const { waiting, active, delayed } = await this.counts();
      calm = waiting + active + delayed === 0 ? calm + 1 : 0;
      if (calm < 2) await sleep(calm === 1 ? 5 : POLL_MS);
    }
    await this.processor?.settled();
  }

  async counts(): Promise<JobCounts> {
    const all = await Promise.all(
      QUEUE_NAMES.map((name) =>
        this.queues[name].getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
      ),
    );
    const sum = (...states: readonly string[]): number =>
      all.reduce(
        (total, counts) => total + states.reduce((part, state) => part + (counts[state] ?? 0), 0),
        0,
      );
    return {
      waiting: sum('waiting', 'prioritized'),
      active: sum('active'),
      delayed: sum('delayed'),
      failed: sum('failed'),
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.processor?.settled();
    await Promise.all(QUEUE_NAMES.map((name) => this.queues[name].close()));
    await this.backend.close();
  }

  private nameOf(name: QueueName): string {
    return `${this.settings.prefix}-${name}`;
  }

  /**
   * Equal jobs by BullMQ's deduplication and not by `jobId`: a failed job is kept, and its id would silently swallow
   * each later ring. With `keepLastIfActive` a ring during a run is kept for afterwards.
   */
  private optionsOf(job: Job): JobsOptions {
    const { attempts, backoffMs, refreshDelayMs } = this.settings;
    return {
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      removeOnComplete: true,
      removeOnFail: FAILURES_KEPT,
      deduplication: { id: jobKey(job), keepLastIfActive: true },
      ...(job.name === 'refresh-window' && refreshDelayMs > 0 ? { delay: refreshDelayMs } : {}),
    };
  }
}
