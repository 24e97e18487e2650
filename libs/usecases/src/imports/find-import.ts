import type { Actor } from '#access';
import { DomainError } from '#faults';
import { type BulkImportRecord, createRepositories, type Repositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { BulkImportView } from '../views/bulk-import-view.js';
import { bulkImportViewOf } from './bulk-import-view-of.js';

/** @throws DomainError IMPORT_UNKNOWN, FORBIDDEN */
export async function findImport(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
): Promise<BulkImportView> {
  return bulkImportViewOf(await visibleImport(createRepositories(dataSource.manager), actor, id));
}

/** An import, for whoever may import. @throws DomainError IMPORT_UNKNOWN, FORBIDDEN */
export async function visibleImport(
  repositories: Repositories,
  actor: Actor,
  id: string,
): Promise<BulkImportRecord> {
  await authorise(repositories, actor, 'import-files');
  const record = await repositories.bulkImports.find(id);
  if (!record) throw new DomainError('IMPORT_UNKNOWN', { import: id });
  return record;
}
