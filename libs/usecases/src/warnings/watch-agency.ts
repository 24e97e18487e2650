import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import { DomainError } from '#faults';
import type { AgencyRecord, Repositories } from '#persistence';
import type { DeskWatch } from '#scoring';
import type { Dependencies } from '../dependencies.js';
import { existsIn } from '../scores/agency-in-window.js';
import { peerGroupOf } from '../scores/by-peer-group.js';
import { watchAgencies } from './watch-agencies.js';

/** «Bridge or wall» of one agency among its peers. @throws DomainError SCORE_MISSING where it did not exist */
export async function watchAgency(
  dependencies: Pick<Dependencies, 'fileStore'>,
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agency: AgencyRecord,
): Promise<DeskWatch> {
  const peers = (await repositories.agencies.list({ kind: 'nation' })).filter(
    (one) => peerGroupOf(one) === peerGroupOf(agency) && existsIn(one, window.quarters),
  );
  const watches = await watchAgencies(dependencies, repositories, edition, window, peers);
  const watch = watches.get(agency.id);
  if (!watch) throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  return watch;
}
