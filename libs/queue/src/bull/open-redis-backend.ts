import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { once } from 'node:events';
import { type Job, type JobName } from '../job.js';
import { type BullBackend } from './bull-backend.js';

/**
 * BullMQ on a Redis server; workers on as many machines as wanted. @throws Error when the server cannot be reached.
 */
export async function openRedisBackend(
  redisUrl: string,
  onError: (error: Error) => void,
): Promise<BullBackend> {
  // A worker waits as long as the server is away (BullMQ asks for null); the first connection must stand, though.
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
  connection.on('error', onError);
  await connection.connect().catch((error: unknown) => {
    connection.disconnect();
    throw error;
  });
  return {
    openQueue: (name, options) =>
      new Queue<Job, void, JobName>(name, { ...options, connection }).on('error', onError),
    openWorker: (name, { process, onFailed }, options) =>
      new Worker<Job, void, JobName>(name, process, { ...options, connection })
        .on('error', onError)
        .on('failed', onFailed),
    afterBulk: () => Promise.resolve(),
    close: async () => {
      const ended = once(connection, 'end');
      await connection.quit();
      await ended;
    },
  };
}
