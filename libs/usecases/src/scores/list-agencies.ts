import { type Actor, scopeOf } from '#access';
import { jalaliDateOf } from '#calendar';
import { createRepositories } from '#persistence';
import { LEDGER_TITLES } from '#review';
import { formatPoints, percentOf } from '#scoring';
import { listedAgency } from '../agencies/listed-agency.js';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { AgencyRow } from '../views/agency-row.js';
import { existsIn } from './agency-in-window.js';
import { chosenWindow } from './chosen-window.js';
import { createLedger } from './create-ledger.js';
import { earlierPercents } from './earlier-percents.js';
import { rankAmongPeersOf } from './rank-among-peers-of.js';
import { rankIntervalViewOf } from './rank-interval-view-of.js';
import { signedPoints } from './signed-points.js';

/** The agencies in the actor's scope with their scores of the window, in Persian order of names. */
export async function listAgencies(
  { dataSource, clock, calendar }: Dependencies,
  actor: Actor,
  code?: string,
): Promise<AgencyRow[]> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-agency');
  const scope = scopeOf(actor);
  const window = chosenWindow(code, clock.now());
  const today = jalaliDateOf(clock.now());
  const agencies = (await repositories.agencies.list(scope)).filter((agency) =>
    existsIn(agency, window.quarters),
  );
  const scores = await repositories.scores.list(window.code, scope);
  const earlier = await earlierPercents(repositories, agencies, window);
  const entries = await repositories.ledger.entries(window.quarters, scope);
  const ledgerOf = createLedger(window.quarters, calendar, today);
  const scoreOf = new Map(scores.map((score) => [score.agencyId, score]));
  return agencies.map((agency) => {
    const score = scoreOf.get(agency.id);
    const before = earlier.get(agency.id);
    const place = rankAmongPeersOf(score);
    const percent = score ? percentOf(score.earned, score.ceiling) : null;
    return {
      ...listedAgency(agency),
      earned: score ? formatPoints(score.earned) : null,
      ceiling: score ? formatPoints(score.ceiling) : null,
      percent: percent === null ? null : formatPoints(percent),
      rank: place.rank,
      peers: place.peers,
      rankInterval: rankIntervalViewOf(place.interval),
      change: percent !== null && before !== undefined ? signedPoints(percent - before) : null,
      ledger: ledgerOf(agency, entries.get(agency.id) ?? []).map(({ quarter, state }) => ({
        quarter,
        state,
        title: LEDGER_TITLES[state],
      })),
    };
  });
}
