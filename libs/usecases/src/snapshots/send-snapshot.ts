import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { DICTIONARY, dictionaryPath } from './copy-dictionary.js';
import { findSnapshot, type SnapshotQuery } from './find-snapshot.js';
import { readManifest } from './read-snapshot.js';

/**
 * The folder of a snapshot as a zip, with the scores kept at the freezing and the data dictionary. Read and packed while
 * it is sent: a nation's is 208 MB unpacked.
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, SNAPSHOT_UNKNOWN, SNAPSHOT_BROKEN
 */
export async function sendSnapshot(
  { dataSource, fileStore }: Dependencies,
  actor: Actor,
  query: SnapshotQuery,
): Promise<{ fileName: string; stream: Readable }> {
  const repositories = createRepositories(dataSource.manager);
  const snapshot = await findSnapshot(repositories, actor, query);
  const manifest = await readManifest(fileStore, snapshot);
  const zip = new JSZip();
  const add = (name: string, read: () => Promise<Buffer>) =>
    zip.file(name, Readable.from(lazily(read)), { date: snapshot.frozenAt, createFolders: false });
  add(DICTIONARY, async () => await readFile(dictionaryPath()));
  add('manifest.json', async () => await fileStore.get(snapshot.hash));
  add('scores.json', async () => await fileStore.get(snapshot.scoresHash));
  for (const { file, sha256 } of manifest.agencies) add(file, async () => await fileStore.get(sha256));
  const packed = zip.generateNodeStream({ compression: 'DEFLATE', streamFiles: true });
  return {
    fileName: `snapshot-${snapshot.window}-${snapshot.number}.zip`,
    stream: new Readable().wrap(packed),
  };
}

/** Opened when its turn comes: 2,300 open files are more than a process may have. */
async function* lazily(read: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await read();
}
