import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';

/** Jobs that wait, run and failed; no more than numbers, so that everybody may see why a report takes its time. */
export async function viewQueue(
  { dataSource, queue }: Dependencies,
  actor: Actor,
): Promise<{ waiting: number; active: number; failed: number }> {
  await authorise(createRepositories(dataSource.manager), actor, 'view-nation');
  const { waiting, active, failed } = await queue.counts();
  return { waiting, active, failed };
}
