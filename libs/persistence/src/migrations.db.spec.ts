import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createEmptyDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { MIGRATIONS } from './migrations/migrations.js';
import { migrateDatabase } from './migrate-database.js';
import { openDatabase } from './open-database.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createEmptyDatabase();
    const { applied } = await migrateDatabase(database.url);
    expect(applied).toHaveLength(MIGRATIONS.length);
    dataSource = await openDatabase(database.url);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  async function drift(): Promise<string[]> {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  }

  it('leave nothing between the entities and the schema', async () => {
    expect(await drift()).toEqual([]);
  });

  it('this very test sees a column that no migration made', async () => {
    await dataSource.query('alter table agency drop column search_key');
    expect((await drift()).join()).toContain('search_key');
    await dataSource.query(`alter table agency add column search_key text not null`);
    expect(await drift()).toEqual([]);
  });

  it('the last one goes down and up again', async () => {
    await dataSource.undoLastMigration({ transaction: 'each' });
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await drift()).toEqual([]);
  });

  it('two processes that migrate at once do not collide', async () => {
    const other = await createEmptyDatabase();
    const runs = await Promise.all([migrateDatabase(other.url), migrateDatabase(other.url)]);
    expect(runs.map(({ applied }) => applied.length).sort()).toEqual([0, MIGRATIONS.length]);
    await other.drop();
  });
});
