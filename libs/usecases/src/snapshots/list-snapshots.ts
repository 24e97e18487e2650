import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { SnapshotView } from '../views/snapshot-view.js';
import { snapshotViewOf } from './snapshot-view-of.js';

/** Newest first. */
export async function listSnapshots({ dataSource }: Dependencies, actor: Actor): Promise<SnapshotView[]> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'read-snapshots');
  const snapshots = await repositories.snapshots.list();
  const frozen = await repositories.scores.listFrozen([...new Set(snapshots.map(({ window }) => window))]);
  return snapshots.map((snapshot) =>
    snapshotViewOf(snapshot, {
      isFrozen:
        frozen.includes(snapshot.window) &&
        snapshots.every((other) => other.window !== snapshot.window || other.number <= snapshot.number),
    }),
  );
}
