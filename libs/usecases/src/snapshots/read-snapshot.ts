import { DomainError } from '#faults';
import type { FileStore } from '#platform';
import type { SnapshotRecord } from '#persistence';
import { sha256Of } from './sha256-of.js';
import type { ManifestAgency, SnapshotManifest, SnapshotValues } from './snapshot-manifest.js';
import type { StoredScore } from './stored-scores.js';

/** @throws DomainError SNAPSHOT_BROKEN where the stored bytes are no longer those that were frozen */
export async function readManifest(
  fileStore: FileStore,
  { hash }: SnapshotRecord,
): Promise<SnapshotManifest> {
  return JSON.parse(await textOf(fileStore, hash, 'manifest.json')) as SnapshotManifest;
}

/** @throws DomainError SNAPSHOT_BROKEN */
export async function readSnapshotValues(
  fileStore: FileStore,
  agency: ManifestAgency,
): Promise<SnapshotValues> {
  return JSON.parse(await textOf(fileStore, agency.sha256, agency.file)) as SnapshotValues;
}

/** @throws DomainError SNAPSHOT_BROKEN */
export async function readStoredScores(
  fileStore: FileStore,
  { scoresHash }: SnapshotRecord,
): Promise<StoredScore[]> {
  return JSON.parse(await textOf(fileStore, scoresHash, 'scores.json')) as StoredScore[];
}

async function textOf(fileStore: FileStore, hash: string, file: string): Promise<string> {
  const text = (await fileStore.get(hash)).toString('utf8');
  if (sha256Of(text) !== hash) throw new DomainError('SNAPSHOT_BROKEN', { file });
  return text;
}
