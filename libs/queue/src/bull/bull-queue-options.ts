import { type QueueName } from './queue-names.js';

export interface BullQueueOptions {
  readonly databaseUrl: string;
  /** Where set, the queue lives in Redis, and the database is not touched. */
  readonly redisUrl: string | null;
  /** Jobs that run at once in this process. Default: intake 2, reports 1, for two cores. */
  readonly concurrency?: Partial<Readonly<Record<QueueName, number>>>;
  /** Keeps two installations apart on one server. Default `karnameh`. */
  readonly prefix?: string;
  /** Tries of a job, the first included. Default 5: with the default pause the last comes after 30 s. */
  readonly attempts?: number;
  /** Pause before the second try, doubled before each further one. Default 2,000 ms. */
  readonly backoffMs?: number;
  /**
   * How long a worker may be silent before its job is given to another. Renewed at half time by the event loop; above
   * the slowest report, for one that blocks the loop would otherwise run twice. Default 90,000 ms.
   */
  readonly lockMs?: number;
  /** How often lost jobs are looked for; one is found at the second look. Default 30,000 ms. */
  readonly lookMs?: number;
  /** Pause before a window is refreshed, so that many rings are one run. Default 0. */
  readonly refreshDelayMs?: number;
  /** Told of broken connections, which are mended without help, and of failure handlers that fail. */
  readonly onError?: (error: Error) => void;
}
