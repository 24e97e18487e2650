import { parseWindow } from '#calendar';
import { createRepositories, inTransaction } from '#persistence';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { scoreNation } from './score-nation.js';
import { isClosed } from './window-range.js';

/**
 * Scores and ranks every agency of a window and lifts its stale mark, under the window's lock. A frozen window is left:
 * only a numbered correction may change it (design §3). Ranks stand inside group × level, nationwide.
 */
export async function refreshWindow(dependencies: Dependencies, code: string): Promise<{ agencies: number }> {
  return await refreshWhere(dependencies, code, ({ isFrozen }) => !isFrozen);
}

/** The coalesced job: leaves at once where another refresh already lifted the stale mark, or does so while this one waits. */
export async function refreshStaleWindow(dependencies: Dependencies, code: string): Promise<void> {
  if (await createRepositories(dependencies.dataSource.manager).scores.isFresh(code)) return;
  await refreshWhere(dependencies, code, ({ isFrozen, isStale }) => isStale && !isFrozen);
}

async function refreshWhere(
  { dataSource, clock }: Dependencies,
  code: string,
  isWanted: (state: { isFrozen: boolean; isStale: boolean }) => boolean,
): Promise<{ agencies: number }> {
  const window = parseWindow(code);
  if (!isClosed(window, clock.now())) return { agencies: 0 };
  return await inTransaction(dataSource, async (repositories) => {
    if (!isWanted(await repositories.scores.lockWindow(code))) return { agencies: 0 };
    const edition = await currentEdition(repositories);
    // Before the freezing there is no hash yet: the window's code stands in for it (docs/method.md §14).
    const { scores, ranks } = await scoreNation(repositories, edition, window, code);
    await repositories.scores.removeOthers(
      code,
      scores.map(({ agencyId }) => agencyId),
    );
    await repositories.scores.saveAll(scores, clock.now());
    await repositories.scores.saveRanks(
      code,
      ranks.map(({ key, ...place }) => ({ ...place, agencyId: key })),
    );
    await repositories.scores.markRefreshed(code, clock.now());
    return { agencies: scores.length };
  });
}
