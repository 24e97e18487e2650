import type { DataSource } from 'typeorm';
import { createRepositories, type Repositories } from './repositories/repositories.js';

/**
 * One transaction a use case: all of `work` or nothing. `afterCommit` rings the queue; a ring that is lost there is
 * repaired by the sweeper, because the row's state is the truth.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (repositories: Repositories) => Promise<T>,
  afterCommit?: (result: T) => Promise<void>,
): Promise<T> {
  const result = await dataSource.transaction((manager) => work(createRepositories(manager)));
  await afterCommit?.(result);
  return result;
}
