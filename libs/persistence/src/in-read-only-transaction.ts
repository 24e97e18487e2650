import type { DataSource } from 'typeorm';
import { createRepositories, type Repositories } from './repositories/repositories.js';

/**
 * Everything that `work` reads is of one moment, and the database refuses whatever it would write: for what must never
 * touch a live table, such as the laboratory.
 */
export async function inReadOnlyTransaction<T>(
  dataSource: DataSource,
  work: (repositories: Repositories) => Promise<T>,
): Promise<T> {
  return await dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('set transaction read only');
    return await work(createRepositories(manager));
  });
}
