import { createHash } from 'node:crypto';
import type { Actor } from '#access';
import { DomainError } from '#faults';
import { createRepositories, inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { readEdition } from './read-edition.js';

/**
 * Loads an edition; the same content again changes nothing. A new one is the current one from then on, so every window
 * that is not frozen is scored anew.
 * @throws DomainError EDITION_BROKEN with every fault listed; EDITION_PUBLISHED for other content under a known code
 */
export async function loadEdition(
  { dataSource, queue, clock }: Dependencies,
  actor: Actor,
  yaml: string,
): Promise<{ code: string; isNew: boolean }> {
  await authorise(createRepositories(dataSource.manager), actor, 'manage-editions');
  const edition = readEdition(yaml);
  const sha256 = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
  const { isNew } = await inTransaction(
    dataSource,
    async ({ editions, scores }) => {
      const isNew = await editions.add(edition, sha256, clock.now());
      if (!isNew && (await editions.findSha256(edition.code)) !== sha256)
        throw new DomainError('EDITION_PUBLISHED', { edition: edition.code });
      return { isNew, stale: isNew ? await scores.markAllStale(clock.now()) : [] };
    },
    async ({ stale }) => {
      await queue.ringAll(stale.map((window) => ({ name: 'refresh-window', window })));
    },
  );
  return { code: edition.code, isNew };
}
