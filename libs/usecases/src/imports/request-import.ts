import type { Readable } from 'node:stream';
import type { Actor } from '#access';
import { DomainError } from '#faults';
import { DEFAULT_ARCHIVE_LIMITS } from '#ingestion';
import { createRepositories, type ImportSource, inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { shownFileName } from '../submissions/shown-file-name.js';
import type { BulkImportView } from '../views/bulk-import-view.js';
import { findImport } from './find-import.js';
import { importLimitsOf } from './import-limits-of.js';

/** A file as it comes in. `isWhole`: asked when it has been read; one that was cut off at a limit is not kept. */
export interface IncomingFile {
  readonly fileName: string;
  readonly content: Readable;
  isWhole(): boolean;
}

export interface ImportOrder {
  readonly isDryRun: boolean;
  /** The files as they come in, each cut off at so many bytes; asked for once the actor may import. */
  filesUpTo(maximumBytes: number): AsyncIterable<IncomingFile>;
}

/**
 * Takes the files of a bulk import — zips of workbooks, workbooks — into the file store as they come, and leaves the work
 * to a job: row `queued`, commit, ring `import-files`. Who asks is recorded, and is the preparer of every submission.
 * @throws DomainError FORBIDDEN, UPLOAD_MISSING, UPLOAD_TOO_LARGE
 */
export async function requestImport(
  dependencies: Dependencies,
  actor: Actor,
  { isDryRun, filesUpTo }: ImportOrder,
): Promise<BulkImportView> {
  const { dataSource, fileStore, queue, clock } = dependencies;
  await authorise(createRepositories(dataSource.manager), actor, 'import-files');
  const { archive, workbook } = importLimitsOf(dependencies);
  const maximumBytes = Math.max(
    archive?.archiveBytes ?? DEFAULT_ARCHIVE_LIMITS.archiveBytes,
    workbook.fileBytes,
  );
  const sources: ImportSource[] = [];
  for await (const { fileName, content, isWhole } of filesUpTo(maximumBytes)) {
    const stored = await fileStore.put(content);
    if (!isWhole()) {
      await fileStore.remove(stored.sha256);
      throw new DomainError('UPLOAD_TOO_LARGE', { maximumBytes });
    }
    if (stored.bytes > 0) sources.push({ fileName: shownFileName(fileName), ...stored });
  }
  if (sources.length === 0) throw new DomainError('UPLOAD_MISSING', {});
  const id = await inTransaction(
    dataSource,
    async ({ bulkImports }) =>
      await bulkImports.add({ sources, isDryRun, requestedById: actor.userId, requestedAt: clock.now() }),
    async (importId) => await queue.ring({ name: 'import-files', importId }),
  );
  return await findImport(dependencies, actor, id);
}
