import {
  createPostgresBackend,
  Queue,
  runMigrations,
  Worker,
  type JobProgress,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
} from 'bullmq';
import pg from 'pg';
import { type Job, type JobName } from '../job.js';
import { type BullBackend } from './bull-backend.js';

const SCHEMA = 'bullmq';
/** Two workers hold one connection each to listen; the others ask and answer. */
const CONNECTIONS = 8;

/**
 * BullMQ in the schema `bullmq` of a PostgreSQL database, which is made or brought up to date first. All queues and
 * workers of a process share one pool (left alone, BullMQ opens one for each).
 * @throws the driver's error when the database cannot be reached.
 */
export async function openPostgresBackend(
  databaseUrl: string,
  onError: (error: Error) => void,
): Promise<BullBackend> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    keepAlive: true,
    application_name: 'karnameh-queue',
    options: `-c search_path=${SCHEMA}`,
  });
  pool.on('error', onError);
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
  return {
    openQueue: (name, options) =>
      new Queue<Job, void, JobName, Job, void, JobName, PostgresQueueBackend, PostgresConnectionOptions>(
        name,
        { ...options, connection: pool },
        createPostgresBackend,
      ).on('error', onError),
    openWorker: (name, { process, onFailed }, options) =>
      new Worker<Job, void, JobName, PostgresQueueBackend, JobProgress, PostgresConnectionOptions>(
        name,
        process,
        { ...options, connection: pool },
        createPostgresBackend,
      )
        .on('error', onError)
        .on('failed', onFailed),
    // Until its statistics are right, the planner scans the table for each job: 286 jobs/s against 1,823/s.
    afterBulk: async () => void (await pool.query(`analyze ${SCHEMA}.job`)),
    close: () => pool.end(),
  };
}
