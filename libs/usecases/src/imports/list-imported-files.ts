import type { Actor } from '#access';
import { createRepositories, type ImportOutcomeCode } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { ImportedFilesView } from '../views/bulk-import-view.js';
import { importedFileViewOf } from './bulk-import-view-of.js';
import { visibleImport } from './find-import.js';

/** Lines of a report; a page of them, as an import may have 20,000. */
const PAGE = 100;

/** @param page from 1 on. @throws DomainError IMPORT_UNKNOWN, FORBIDDEN */
export async function listImportedFiles(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
  { outcome, page }: { outcome?: ImportOutcomeCode; page: number },
): Promise<ImportedFilesView> {
  const repositories = createRepositories(dataSource.manager);
  const { counts } = await visibleImport(repositories, actor, id);
  const rows = await repositories.bulkImports.files(id, { outcome, from: (page - 1) * PAGE, limit: PAGE });
  const total = outcome ? counts[outcome] : Object.values(counts).reduce((sum, one) => sum + one, 0);
  return { total, rows: rows.map(importedFileViewOf) };
}
