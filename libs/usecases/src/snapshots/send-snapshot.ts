import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { DICTIONARY, dictionaryPath } from './copy-dictionary.js';
import { readManifest } from './read-snapshot.js';

/**
 * The folder of a snapshot as a zip, with the scores kept at the freezing and the data dictionary. Read and packed while
 * it is sent: a nation's is 208 MB unpacked.
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, SNAPSHOT_UNKNOWN, SNAPSHOT_BROKEN
 */
export async function sendSnapshot(
  { dataSource, fileStore }: Dependencies,
  actor: Actor,
  query: { window: string; number?: number | undefined },
): Promise<{ fileName: string; stream: Readable }> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'read-snapshots');
  const window = parseWindow(query.window);
  const snapshot = await repositories.snapshots.find(window.code, query.number);
  if (!snapshot) throw new DomainError('SNAPSHOT_UNKNOWN', { window: window.code });
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
    fileName: `snapshot-${window.code}-${snapshot.number}.zip`,
    stream: new Readable().wrap(packed),
  };
}

/** Opened when its turn comes: 2,300 open files are more than a process may have. */
async function* lazily(read: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await read();
}
