import { createHash } from 'node:crypto';
import { parse as parseYaml } from 'yaml';
import type { Actor } from '#access';
import { parseEdition } from '#decree';
import { DomainError } from '#faults';
import { inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';

/**
 * Loads an edition; the same content again changes nothing.
 * @throws DomainError EDITION_BROKEN with every fault listed; EDITION_PUBLISHED for other content under a known code
 */
export async function loadEdition(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  yaml: string,
): Promise<{ code: string; isNew: boolean }> {
  const parsed = parseEdition(readYaml(yaml));
  if (!parsed.edition)
    throw new DomainError('EDITION_BROKEN', {
      detail: parsed.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'),
    });
  const { edition } = parsed;
  const sha256 = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
  return await inTransaction(dataSource, async (repositories) => {
    await authorise(repositories, actor, 'manage-editions');
    const known = await repositories.editions.findSha256(edition.code);
    if (known === sha256) return { code: edition.code, isNew: false };
    if (known !== null) throw new DomainError('EDITION_PUBLISHED', { edition: edition.code });
    await repositories.editions.add(edition, sha256, clock.now());
    return { code: edition.code, isNew: true };
  });
}

function readYaml(yaml: string): unknown {
  try {
    return parseYaml(yaml);
  } catch (error) {
    throw new DomainError('EDITION_BROKEN', {
      detail: (error as Error).message.split('\n')[0] ?? '',
    });
  }
}
