import type { Actor } from '#access';
import type { Dependencies } from '../dependencies.js';
import type { ImportSummary } from '../views/import-outcome.js';
import { filesAt } from './files-at.js';
import { importFiles, type ImportOptions } from './import-files.js';
import { importLimitsOf } from './import-limits-of.js';

/** Folders, zips and files of workbooks at these places. @throws DomainError PATH_UNREADABLE */
export async function importWorkbooks(
  dependencies: Dependencies,
  actor: Actor,
  places: readonly string[],
  options: ImportOptions = {},
): Promise<ImportSummary> {
  return await importFiles(dependencies, actor, filesAt(places, importLimitsOf(dependencies)), options);
}
