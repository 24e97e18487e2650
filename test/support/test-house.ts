import type { RoleCode } from '#access';
import { DEFAULT_CALENDAR, tehranInstant } from '#calendar';
import { createWorkbookReader } from '#ingestion';
import { openDatabase } from '#persistence';
import { createFixedClock } from '#platform';
import { createInlineQueue } from '#queue';
import { createReportRenderer } from '#reporting';
import {
  createJobHandlers,
  createUseCases,
  recordJobFailure,
  shippedEditionTexts,
  OPERATOR,
} from '#usecases';
import { createMemoryFileStore } from './fakes/create-memory-file-store.js';
import { cloneDatabase } from './test-database.js';

/** Two agencies, parent and child, and one beside them. */
const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
A1,سازمان آزمایشی یک,health,national,,,,1404-Q1,
A2,ادارهٔ کل آزمایشی دو,health,provincial,A1,S1,استان آزمایشی,1404-Q1,
B1,سازمان آزمایشی سه,culture,national,,,,1404-Q1,`;

/**
 * The product on real parts: database, reader and renderer threads. Doubles: the queue is a list that `drain` runs, the
 * file store is in memory, the clock stands still where it is set. A demonstration begins without agencies.
 */
export async function openTestHouse({ isDemonstration = false }: { isDemonstration?: boolean } = {}) {
  const database = await cloneDatabase();
  const dataSource = await openDatabase(database.url);
  const queue = createInlineQueue();
  const clock = createFixedClock(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
  const reader = createWorkbookReader({ threads: 1 });
  const renderer = createReportRenderer({ threads: 1 });
  const dependencies = {
    dataSource,
    queue,
    clock,
    reader,
    renderer,
    fileStore: createMemoryFileStore(),
    calendar: DEFAULT_CALENDAR,
    isDemonstration,
  };
  const useCases = createUseCases(dependencies);
  await queue.serve(createJobHandlers(dependencies), {
    onFailure: async (job, error, isLast) => await recordJobFailure(dependencies, job, error, isLast),
  });
  for (const text of shippedEditionTexts()) await useCases.loadEdition(OPERATOR, text);
  if (!isDemonstration) await useCases.importAgencies(OPERATOR, AGENCIES);
  const created = new Set<string>();
  return {
    dependencies,
    useCases,
    queue,
    clock,
    dataSource,
    count: async (table: string): Promise<number> =>
      Number((await dataSource.query(`select count(*) from ${table}`))[0].count),
    /** The user of this role over an agency, as an actor; the same one when asked for again. */
    actor: async (role: Exclude<RoleCode, 'operator'>, agencyCode?: string) => {
      const username = `${role}-${agencyCode ?? 'nation'}`.toLowerCase();
      if (!created.has(username))
        await useCases.createUser(OPERATOR, {
          username,
          password: 'a password of tests',
          displayName: username,
          role,
          ...(agencyCode ? { agencyCode } : {}),
        });
      created.add(username);
      return await useCases.findActor(username);
    },
    close: async () => {
      await reader.close();
      await renderer.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;
