import { type Job as BullJob, type Queue, type QueueOptions, type Worker, type WorkerOptions } from 'bullmq';
import { type Job, type JobName } from '../job.js';

export type StoredJob = BullJob<Job, void, JobName>;

/** What is used of BullMQ's classes, whose whole types differ with the place. */
export type BullQueue = Pick<Queue<Job, void, JobName>, 'add' | 'addBulk' | 'getJobCounts' | 'close'>;
export type BullWorker = Pick<Worker<Job, void, JobName>, 'waitUntilReady' | 'close'>;

export interface Processing {
  process(stored: StoredJob): Promise<void>;
  onFailed(stored: StoredJob | undefined, error: Error): void;
}

/** Where BullMQ keeps its jobs: one library, one job model, two places. */
export interface BullBackend {
  openQueue(name: string, options: Omit<QueueOptions, 'connection'>): BullQueue;
  openWorker(name: string, processing: Processing, options: Omit<WorkerOptions, 'connection'>): BullWorker;
  /** After many jobs were added at once. */
  afterBulk(): Promise<void>;
  /** After every queue and worker has been closed. */
  close(): Promise<void>;
}
