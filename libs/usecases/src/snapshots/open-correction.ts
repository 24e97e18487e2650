import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories, inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { reasonOf } from '../reason-of.js';
import type { SnapshotView } from '../views/snapshot-view.js';
import { snapshotViewOf } from './snapshot-view-of.js';

/**
 * Opens a frozen window for a correction, with its reason: uploads are taken again, reports are previews, and the next
 * freezing supersedes the snapshot that stands, which is kept for ever.
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, WINDOW_NOT_FROZEN, REASON_TOO_SHORT
 */
export async function openCorrection(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  query: { window: string; reason: string },
): Promise<SnapshotView> {
  await authorise(createRepositories(dataSource.manager), actor, 'freeze-window');
  const window = parseWindow(query.window);
  const reason = reasonOf(query.reason);
  return await inTransaction(dataSource, async ({ scores, snapshots }) => {
    const { isFrozen } = await scores.lockWindow(window.code);
    const standing = await snapshots.find(window.code);
    if (!isFrozen || !standing) throw new DomainError('WINDOW_NOT_FROZEN', { window: window.code });
    await scores.openForCorrection(window.code, reason, clock.now());
    return snapshotViewOf(standing, { isFrozen: false });
  });
}
