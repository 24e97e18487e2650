import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { DomainError } from '#faults';
import type { Repositories, SnapshotRecord } from '#persistence';
import { authorise } from '../authorise.js';

export interface SnapshotQuery {
  readonly window: string;
  /** Of an earlier snapshot; without it the latest. */
  readonly number?: number | undefined;
}

/** For whoever may read snapshots. @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, SNAPSHOT_UNKNOWN */
export async function findSnapshot(
  repositories: Repositories,
  actor: Actor,
  query: SnapshotQuery,
): Promise<SnapshotRecord> {
  await authorise(repositories, actor, 'read-snapshots');
  const { code } = parseWindow(query.window);
  const snapshot = await repositories.snapshots.find(code, query.number);
  if (!snapshot) throw new DomainError('SNAPSHOT_UNKNOWN', { window: code });
  return snapshot;
}
