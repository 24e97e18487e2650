import path from 'node:path';
import { DEFAULT_CALENDAR } from '#calendar';
import { createWorkbookReader } from '#ingestion';
import { migrateDatabase, openDatabase } from '#persistence';
import {
  type AppConfig,
  createDiskFileStore,
  type createLogger,
  startEmbeddedPostgres,
  systemClock,
} from '#platform';
import { createBullQueue } from '#queue';
import { createReportRenderer } from '#reporting';
import { createUseCases } from './create-use-cases.js';
import type { Dependencies } from './dependencies.js';
import { forgivingQueue } from './forgiving-queue.js';
import { createJobHandlers, recordJobFailure } from './jobs.js';
import type { UseCases } from './use-cases.js';

/** Rings of a burst of uploads become one refresh of the window; a single upload sees its rank after this pause. */
const REFRESH_DELAY_MS = 2_000;

type Logger = ReturnType<typeof createLogger>;

export interface House {
  readonly useCases: UseCases;
  readonly dependencies: Dependencies;
  /** Serves every job in this process, beside whatever other process serves them. */
  serveJobs(): Promise<void>;
  /** Waits for running jobs, then closes all; the last process of an embedded server stops it. */
  close(): Promise<void>;
}

/**
 * Puts the product together from its configuration: PostgreSQL (embedded where DATABASE_URL is not set), migrations,
 * queue, files, reader and renderer threads. Each process opens one house and closes it.
 */
export async function openHouse(
  config: AppConfig,
  logger: Logger,
  { threads = 2 }: { threads?: number } = {},
): Promise<House> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const embedded = config.databaseUrl
      ? null
      : await startEmbeddedPostgres({ folder: path.join(config.home, 'postgres') });
    if (embedded) closers.push(async () => await embedded.stop());
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
    await migrateDatabase(databaseUrl);
    const dataSource = await openDatabase(databaseUrl);
    closers.push(async () => await dataSource.destroy());
    const workbook = { ...config.limits.reading, fileBytes: config.limits.uploadBytes };
    const reader = createWorkbookReader({ threads, limits: workbook });
    closers.push(async () => await reader.close());
    const renderer = createReportRenderer({ threads });
    closers.push(async () => await renderer.close());
    // Closed first: it waits for the running jobs, and these need all the rest.
    const queue = await createBullQueue({
      databaseUrl,
      redisUrl: config.redisUrl,
      prefix: config.queuePrefix,
      refreshDelayMs: REFRESH_DELAY_MS,
      // Connections that end while the house closes are no news.
      onError: (error) => {
        if (closers.length > 0) logger.warn({ reason: error.message }, 'the queue lost a connection');
      },
    });
    closers.push(async () => await queue.close());
    const dependencies: Dependencies = {
      dataSource,
      queue: forgivingQueue(queue, logger),
      fileStore: createDiskFileStore(path.join(config.home, 'files')),
      clock: systemClock,
      calendar: DEFAULT_CALENDAR,
      reader,
      renderer,
      importLimits: { archive: config.limits.archive, workbook },
      isDemonstration: config.isDemonstration,
    };
    return {
      useCases: createUseCases(dependencies),
      dependencies,
      serveJobs: async () =>
        await queue.serve(createJobHandlers(dependencies), {
          onFailure: async (job, error, isLast) => {
            // Not the error whole: a query carries its parameters, and those are people's numbers.
            logger.error({ job, reason: error.message, stack: error.stack, isLast }, 'a job failed');
            await recordJobFailure(dependencies, job, error, isLast);
          },
        }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
