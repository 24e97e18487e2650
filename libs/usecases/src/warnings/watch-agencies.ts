import type { ScoreWindow } from '#calendar';
import { type Edition, WATCHED_CODES } from '#decree';
import type { AgencyRecord, Repositories } from '#persistence';
import { createEarlyWarning, type DeskWatch, type WatchedAgency } from '#scoring';
import type { Dependencies } from '../dependencies.js';
import { byPeerGroup } from '../scores/by-peer-group.js';
import { previousValuesOf } from './previous-values-of.js';

/**
 * What the early warning says of these agencies, by id. They are whole peer groups (group × level, nationwide), as the
 * level flag compares an agency with all of its peers.
 */
export async function watchAgencies(
  { fileStore }: Pick<Dependencies, 'fileStore'>,
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyRecord[],
): Promise<Map<string, DeskWatch>> {
  const values = await repositories.values.current(
    agencies.map(({ id }) => id),
    window.quarters,
    WATCHED_CODES,
  );
  const before = await previousValuesOf({ fileStore }, repositories, window, agencies, WATCHED_CODES);
  const warning = createEarlyWarning(edition, window);
  const watchedAgency = ({ id, firstQuarter, lastQuarter }: AgencyRecord): WatchedAgency => ({
    key: id,
    firstQuarter,
    lastQuarter,
    values: [...(values.get(id) ?? []), ...(before.get(id) ?? [])],
  });
  const watches = byPeerGroup(agencies).flatMap((peers) => warning.watch(peers.map(watchedAgency)));
  return new Map(watches.map((watch) => [watch.key, watch]));
}
