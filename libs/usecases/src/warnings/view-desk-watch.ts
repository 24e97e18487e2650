import { previousWindow, type ScoreWindow } from '#calendar';
import { WATCHED_CODES } from '#decree';
import { DomainError } from '#faults';
import type { AgencyRecord, Repositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { existsIn } from '../scores/agency-in-window.js';
import { peerGroupOf } from '../scores/by-peer-group.js';
import type { DeskWatchView } from '../views/bridge-or-wall-view.js';
import { deskWatchViewOf } from './desk-watch-view-of.js';
import { watchAgencies } from './watch-agencies.js';

/** «Bridge or wall» of one agency among its peers. @throws DomainError SCORE_MISSING where it did not exist */
export async function viewDeskWatch(
  dependencies: Pick<Dependencies, 'fileStore'>,
  repositories: Repositories,
  agency: AgencyRecord,
  window: ScoreWindow,
): Promise<DeskWatchView> {
  const edition = await editionOfWindow(repositories, window.code);
  const peers = (await repositories.agencies.list({ kind: 'nation' })).filter(
    (one) => peerGroupOf(one) === peerGroupOf(agency) && existsIn(one, window.quarters),
  );
  const watches = await watchAgencies(dependencies, repositories, edition, window, peers);
  const watch = watches.get(agency.id);
  if (!watch) throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const quarters = [...previousWindow(window).quarters, ...window.quarters];
  const stored = await repositories.values.currentWithSources(agency.id, quarters, WATCHED_CODES);
  return deskWatchViewOf(edition, watch, stored);
}
