import { type JobQueue } from '../job-queue.js';
import { BullJobQueue } from './bull-job-queue.js';
import { type BullQueueOptions } from './bull-queue-options.js';
import { bullSettings } from './bull-settings.js';
import { openPostgresBackend } from './open-postgres-backend.js';
import { openRedisBackend } from './open-redis-backend.js';

/**
 * The queue of the product, on PostgreSQL, or on Redis where `redisUrl` is given.
 * @throws the driver's error when the server cannot be reached now; later BullMQ waits for it.
 */
export async function createBullQueue(options: BullQueueOptions): Promise<JobQueue> {
  const settings = bullSettings(options);
  const backend =
    options.redisUrl === null
      ? await openPostgresBackend(options.databaseUrl, settings.onError)
      : await openRedisBackend(options.redisUrl, settings.onError);
  return new BullJobQueue(backend, settings);
}
