import type { Repositories, SnapshotRecord } from '#persistence';

/** The snapshot that reports of a window are made from; null before it is frozen and while it is corrected. */
export async function standingSnapshot(
  { scores, snapshots }: Repositories,
  window: string,
): Promise<SnapshotRecord | null> {
  const [frozen] = await scores.listFrozen([window]);
  return frozen === undefined ? null : await snapshots.find(window);
}
