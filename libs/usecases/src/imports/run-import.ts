import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createRepositories, type ImportSource } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { OPERATOR } from '../operator.js';
import { findActor } from '../sessions/find-actor.js';
import { filesInArchive, isArchive } from './files-at.js';
import type { ImportFile } from './import-file.js';
import { importFiles } from './import-files.js';
import { importLimitsOf } from './import-limits-of.js';
import { importedFileOf } from './imported-file-of.js';

/**
 * The job of an import that was asked for, as its requester. Idempotent: a run that was killed is done again from its
 * first file; what it had stored is a repeat then, and its lines of the report, written with each batch, stand.
 */
export async function runImport(dependencies: Dependencies, importId: string): Promise<void> {
  const { dataSource, clock } = dependencies;
  const { bulkImports } = createRepositories(dataSource.manager);
  const order = await bulkImports.find(importId);
  if (!order || !(await bulkImports.touch(importId, clock.now()))) return;
  const actor = order.requestedBy ? await findActor(dependencies, order.requestedBy.username) : OPERATOR;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'karnameh-import-'));
  let told = 0;
  try {
    await importFiles(dependencies, actor, filesOf(dependencies, order.sources, folder), {
      isDryRun: order.isDryRun,
      onBatch: async (repositories, outcomes) => {
        await repositories.bulkImports.addFiles(importId, told, outcomes.map(importedFileOf));
        await repositories.bulkImports.touch(importId, clock.now());
        told += outcomes.length;
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await bulkImports.finish(importId, 'done', null, clock.now());
  await removeArchives(dependencies, order.sources);
}

/** A zip lies on disk while it is read, as its files are taken from anywhere in it. */
async function* filesOf(
  dependencies: Dependencies,
  sources: readonly ImportSource[],
  folder: string,
): AsyncGenerator<ImportFile, void, undefined> {
  const { fileStore } = dependencies;
  const limits = importLimitsOf(dependencies);
  for (const { fileName, sha256, bytes } of sources)
    if (isArchive(fileName)) {
      const copy = path.join(folder, `${sha256}.zip`);
      await pipeline(await fileStore.open(sha256), createWriteStream(copy));
      yield* filesInArchive(copy, fileName, limits);
    } else if (bytes > limits.workbook.fileBytes) {
      const params = { bytes, maximumBytes: limits.workbook.fileBytes };
      const finding = { code: 'FILE_TOO_LARGE', severity: 'blocking', params, count: 1 } as const;
      yield { place: fileName, content: { bytes: null, finding } };
    } else yield { place: fileName, content: { bytes: await fileStore.get(sha256), finding: null } };
}

/** A zip has done its work; its workbooks are kept by their own hashes. */
async function removeArchives(
  { dataSource, fileStore }: Dependencies,
  sources: readonly ImportSource[],
): Promise<void> {
  const { bulkImports } = createRepositories(dataSource.manager);
  for (const { fileName, sha256 } of sources)
    if (isArchive(fileName) && !(await bulkImports.isAwaited(sha256))) await fileStore.remove(sha256);
}
