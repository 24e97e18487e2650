import type { Edition } from '#decree';
import { DomainError } from '#faults';
import type { Repositories } from '#persistence';

/** The edition loaded last: what new workbooks are made of and windows that are not frozen are scored by. */
export async function currentEdition(repositories: Repositories): Promise<Edition> {
  const editions = await repositories.editions.all();
  const current = editions.at(-1);
  if (!current) throw new DomainError('EDITION_UNKNOWN', { edition: '' });
  return current;
}
