import type { Repositories } from '#persistence';

/** Hash of the snapshot that reports of a window are made from; null before it is frozen and while it is corrected. */
export async function standingHash(
  { scores, snapshots }: Repositories,
  window: string,
): Promise<string | null> {
  const [frozen] = await scores.listFrozen([window]);
  return frozen === undefined ? null : ((await snapshots.find(window))?.hash ?? null);
}
