import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { BulkImportView } from '../views/bulk-import-view.js';
import { bulkImportViewOf } from './bulk-import-view-of.js';

/** The latest first. @throws DomainError FORBIDDEN */
export async function listImports({ dataSource }: Dependencies, actor: Actor): Promise<BulkImportView[]> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'import-files');
  return (await repositories.bulkImports.list()).map(bulkImportViewOf);
}
