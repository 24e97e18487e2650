import type { createLogger } from '#platform';
import type { JobQueue } from '#queue';

/**
 * A lost ring never fails what is already committed: the row's state is the truth, and the sweeper rings again for rows
 * left behind (design §3).
 */
export function forgivingQueue(queue: JobQueue, logger: ReturnType<typeof createLogger>): JobQueue {
  const orTell = async (ringing: Promise<void>, names: readonly string[]) => {
    try {
      await ringing;
    } catch (error) {
      logger.warn(
        { names, reason: (error as Error).message },
        'a ring was lost; the sweeper will ring again',
      );
    }
  };
  return {
    ring: async (job) => await orTell(queue.ring(job), [job.name]),
    ringAll: async (jobs) =>
      await orTell(
        queue.ringAll(jobs),
        jobs.map((job) => job.name),
      ),
    serve: async (handlers, options) => await queue.serve(handlers, options),
    drained: async () => await queue.drained(),
    counts: async () => await queue.counts(),
    close: async () => await queue.close(),
  };
}
