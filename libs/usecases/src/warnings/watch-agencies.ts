import type { ScoreWindow } from '#calendar';
import { ACCESS_CODES, DESK_CODES, type Edition } from '#decree';
import type { AgencyRecord, Repositories } from '#persistence';
import { createEarlyWarning, type DeskWatch, type WatchedAgency } from '#scoring';
import type { Dependencies } from '../dependencies.js';
import { previousValuesOf } from './previous-values-of.js';

/** The eleven of «bridge or wall». */
export const WATCHED_CODES: readonly string[] = [...DESK_CODES, ...ACCESS_CODES];

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
  const groups = new Map<string, WatchedAgency[]>();
  for (const agency of agencies) {
    const { id, firstQuarter, lastQuarter } = agency;
    const rows = [...(values.get(id) ?? []), ...(before.get(id) ?? [])];
    const watched = { key: id, firstQuarter, lastQuarter, values: rows };
    const peers = groups.get(peerGroupOf(agency));
    if (peers) peers.push(watched);
    else groups.set(peerGroupOf(agency), [watched]);
  }
  const watches = [...groups.values()].flatMap((peers) => warning.watch(peers));
  return new Map(watches.map((watch) => [watch.key, watch]));
}

/** Peers are of one group and level, nationwide. */
export function peerGroupOf({ group, level }: Pick<AgencyRecord, 'group' | 'level'>): string {
  return `${group} ${level}`;
}
