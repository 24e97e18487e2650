import type { Actor } from '#access';
import { type ScoreWindow, windowTitle } from '#calendar';
import { inReadOnlyTransaction } from '#persistence';
import { changeEdition, compareScores, type EditionChanges } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { currentEdition } from '../editions/current-edition.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { closedWindows } from '../scores/closed-windows.js';
import { tableOfNation } from '../scores/table-of-nation.js';
import type { RehearsalView, TrialQuery } from '../views/laboratory-view.js';
import { rankNation } from './rank-nation.js';
import { trialSummaryOf } from './trial-summary-of.js';
import { readChanges, triedEdition } from './tried-edition.js';

/**
 * A rule rehearsed: what the same changes would have done in every window that is stored, each by the edition in force
 * for it. Refused where the current edition does not take them; an older one that does not says why and goes on.
 * @throws DomainError FORBIDDEN · TrialRefused with every fault
 */
export async function rehearseRule(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  { changes: raw, aggregation = 'arithmetic' }: TrialQuery,
): Promise<RehearsalView> {
  const { changes, windows } = await inReadOnlyTransaction(dataSource, async (repositories) => {
    await authorise(repositories, actor, 'try-edition');
    const changes = readChanges(raw);
    triedEdition(await currentEdition(repositories), changes);
    return { changes, windows: await closedWindows(repositories, clock.now()) };
  });
  const rehearsed: RehearsalView['windows'][number][] = [];
  // One after the other: the values of one window are let go before those of the next are read.
  for (const window of windows) rehearsed.push(await rehearse(dataSource, window, changes, aggregation));
  return { aggregation, windows: rehearsed };
}

async function rehearse(
  dataSource: Dependencies['dataSource'],
  window: ScoreWindow,
  changes: EditionChanges,
  aggregation: RehearsalView['aggregation'],
): Promise<RehearsalView['windows'][number]> {
  const { edition, nation } = await inReadOnlyTransaction(dataSource, async (repositories) => {
    const edition = await editionOfWindow(repositories, window.code);
    return { edition, nation: await tableOfNation(repositories, edition, window) };
  });
  const tried = changeEdition(edition, changes);
  const place = { window: { code: window.code, title: windowTitle(window) }, edition: edition.code };
  if (!tried.edition) return { ...place, summary: null, faults: tried.faults };
  const live = rankNation(nation, edition, window, 'arithmetic');
  const trial = rankNation(nation, tried.edition, window, aggregation);
  return { ...place, summary: trialSummaryOf(live, trial, compareScores(live, trial)), faults: [] };
}
