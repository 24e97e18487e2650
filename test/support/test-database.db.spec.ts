import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, createEmptyDatabase, type TestDatabase } from './test-database.js';

async function tablesOf(database: TestDatabase): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ tables: number }>(
    "select count(*)::int as tables from pg_tables where schemaname = 'public'",
  );
  await client.end();
  return rows[0]?.tables ?? 0;
}

describe('databases of a test file', () => {
  let migrated: TestDatabase;
  let empty: TestDatabase;
  beforeAll(async () => {
    migrated = await cloneDatabase();
    empty = await createEmptyDatabase();
  });
  afterAll(async () => {
    await Promise.all([migrated.drop(), empty.drop()]);
  });

  it('are migrated where they are cloned, and empty where that is asked', async () => {
    expect(await tablesOf(migrated)).toBeGreaterThan(5);
    expect(await tablesOf(empty)).toBe(0);
  });

  it('are each their own', async () => {
    const another = await cloneDatabase();
    expect(another.url).not.toBe(migrated.url);
    const client = new pg.Client({ connectionString: another.url });
    await client.connect();
    await client.query('create table only_here (id int)');
    await client.end();
    expect(await tablesOf(another)).toBe((await tablesOf(migrated)) + 1);
    await another.drop();
  });

  it('are gone once dropped, even under an open connection', async () => {
    const dropped = await createEmptyDatabase();
    const client = new pg.Client({ connectionString: dropped.url });
    client.on('error', () => undefined); // cut by the drop
    await client.connect();
    await dropped.drop();
    await expect(tablesOf(dropped)).rejects.toMatchObject({ code: '3D000' });
    await client.end().catch(() => undefined);
  });
});
