import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';

export async function listEditions(
  { dataSource }: Dependencies,
  actor: Actor,
): Promise<{ code: string; title: string; templateVersion: number; indicators: number; loadedAt: string }[]> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-nation');
  const [rows, editions] = await Promise.all([repositories.editions.list(), repositories.editions.all()]);
  return rows.map((row) => ({
    code: row.code,
    title: row.title,
    templateVersion: row.templateVersion,
    indicators: editions.find((edition) => edition.code === row.code)?.indicators.length ?? 0,
    loadedAt: row.loadedAt.toISOString(),
  }));
}
