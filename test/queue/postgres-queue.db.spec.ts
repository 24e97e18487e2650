import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBullQueue } from '#queue';
import { administer } from '../support/administer.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { describeBullPromises } from './describe-bull-promises.js';
import { describeQueueContract } from './describe-queue-contract.js';
import { recordingHandlers } from './recording-handlers.js';

const TITLE = 'BullMQ on PostgreSQL';

describeQueueContract(TITLE, async () => {
  const database = await createEmptyDatabase();
  return {
    open: (prefix) =>
      createBullQueue({ databaseUrl: database.url, redisUrl: null, prefix, attempts: 3, backoffMs: 20 }),
    close: () => database.drop(),
  };
});

describeBullPromises(TITLE, async () => {
  const database = await createEmptyDatabase();
  return { databaseUrl: database.url, redisUrl: null, close: () => database.drop() };
});

/** A call in the very moment of the cut may get a dead connection and fail; one of the next does not. */
async function soon(call: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (tries === 50) throw error;
      await sleep(20);
    }
  }
}

describe(`${TITLE}, when the server cuts its connections`, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());

  it('goes on by itself, and tells of the cut', async () => {
    const { runs, handlers } = recordingHandlers();
    const errors: Error[] = [];
    const queue = await createBullQueue({
      databaseUrl: database.url,
      redisUrl: null,
      onError: (error) => errors.push(error),
    });
    await queue.serve(handlers);
    await queue.ring({ name: 'render-report', reportId: 'before' });
    await queue.drained();
    await administer(
      database.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await soon(() => queue.ring({ name: 'render-report', reportId: 'after' }));
    await soon(() => queue.drained());
    await queue.close();
    expect(runs.map(({ key }) => key)).toEqual(['render-report before', 'render-report after']);
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe(createBullQueue.name, () => {
  it('says at once that the server cannot be reached', async () => {
    const nowhere = { databaseUrl: 'postgres://127.0.0.1:1/none', redisUrl: null };
    await expect(createBullQueue(nowhere)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(createBullQueue({ ...nowhere, redisUrl: 'redis://127.0.0.1:1' })).rejects.toThrow();
  });
});
