import { createDataSource } from './open-database.js';

/** Runs the migrations that are missing, under an advisory lock: two processes that start together do not collide. */
export async function migrateDatabase(url: string): Promise<{ applied: string[] }> {
  const dataSource = createDataSource(url, { poolSize: 2 });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations();
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
}

/** Any number that no one else uses; the decree's own. */
const MIGRATION_LOCK = 1127128;
