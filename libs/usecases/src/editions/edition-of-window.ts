import type { Edition } from '#decree';
import type { Repositories } from '#persistence';
import { standingSnapshot } from '../snapshots/standing-snapshot.js';
import { currentEdition } from './current-edition.js';

/** The edition that scores a window: for ever that of its snapshot where it is frozen, else the current one. */
export async function editionOfWindow(repositories: Repositories, window: string): Promise<Edition> {
  const snapshot = await standingSnapshot(repositories, window);
  if (!snapshot) return await currentEdition(repositories);
  const editions = await repositories.editions.all();
  return editions.find(({ code }) => code === snapshot.editionCode) ?? (await currentEdition(repositories));
}
