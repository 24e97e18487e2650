import { type Actor, scopeOf } from '#access';
import { previousWindow, windowTitle } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS, WATCHED_CODES } from '#decree';
import { type AgencyRecord, createRepositories } from '#persistence';
import { type DeskWatch, formatPoints, type PlaneLines, planeLines, planeQuarter } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { existsIn } from '../scores/agency-in-window.js';
import { peerGroupOf } from '../scores/by-peer-group.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { isClosed } from '../scores/window-range.js';
import type { BridgeOrWallView, PlacedAgencyView } from '../views/bridge-or-wall-view.js';
import { deskWatchViewOf, unreportedViewOf } from './desk-watch-view-of.js';
import { watchAgencies } from './watch-agencies.js';

interface Watched {
  readonly agency: AgencyRecord;
  readonly watch: DeskWatch;
}

/**
 * «Bridge or wall» over the agencies in the actor's scope, each among all of its peers (docs/method.md §13): the plane, the
 * flagged with their numbers and cells, and the blind beside them.
 * @throws DomainError WINDOW_UNKNOWN, SNAPSHOT_BROKEN
 */
export async function viewBridgeOrWall(
  { dataSource, fileStore, clock }: Dependencies,
  actor: Actor,
  code?: string,
): Promise<BridgeOrWallView> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-agency');
  const window = chosenWindow(code, clock.now());
  const title = { code: window.code, title: windowTitle(window) };
  if (!isClosed(window, clock.now()))
    return { window: title, lines: null, agencies: [], flagged: [], blind: [] };
  const edition = await editionOfWindow(repositories, window.code);
  const shown = (await repositories.agencies.list(scopeOf(actor))).filter((agency) =>
    existsIn(agency, window.quarters),
  );
  const cells = new Set(shown.map(peerGroupOf));
  const peers = (await repositories.agencies.list({ kind: 'nation' })).filter(
    (agency) => cells.has(peerGroupOf(agency)) && existsIn(agency, window.quarters),
  );
  const watches = await watchAgencies({ fileStore }, repositories, edition, window, peers);
  const lines = planeLines(
    [...watches.values()].map(({ desk, access }) => ({ desk: desk.value, access: access.value })),
  );
  const watched = shown.flatMap((agency): Watched[] => {
    const watch = watches.get(agency.id);
    return watch ? [{ agency, watch }] : [];
  });
  const flagged = watched
    .filter(({ watch }) => watch.isFlagged)
    .sort((a, b) => flagsIn(b.watch) - flagsIn(a.watch));
  const quarters = [...previousWindow(window).quarters, ...window.quarters];
  const flaggedViews: BridgeOrWallView['flagged'][number][] = [];
  for (const { agency, watch } of flagged) {
    const stored = await repositories.values.currentWithSources(agency.id, quarters, WATCHED_CODES);
    flaggedViews.push({
      ...placedViewOf({ agency, watch }, lines),
      watch: deskWatchViewOf(edition, watch, stored),
    });
  }
  return {
    window: title,
    lines: lines && { desk: formatPoints(lines.desk), access: formatPoints(lines.access) },
    agencies: watched.map((one) => placedViewOf(one, lines)),
    flagged: flaggedViews,
    blind: watched
      .filter(({ watch }) => watch.isBlind)
      .sort((a, b) => missingIn(b.watch) - missingIn(a.watch))
      .map((one) => ({
        ...placedViewOf(one, lines),
        unreported: unreportedViewOf(edition, one.watch.unreported),
      })),
  };
}

function flagsIn({ trend, level, direct }: DeskWatch): number {
  return [trend, level, ...direct].filter((flag) => flag?.isRaised).length;
}

function missingIn({ unreported }: DeskWatch): number {
  return unreported.reduce((sum, { quarters }) => sum + quarters.length, 0);
}

function placedViewOf({ agency, watch }: Watched, lines: PlaneLines | null): PlacedAgencyView {
  const [desk, access] = [watch.desk.value, watch.access.value];
  return {
    code: agency.code,
    name: agency.name,
    groupTitle: AGENCY_GROUPS[agency.group],
    levelTitle: AGENCY_LEVELS[agency.level],
    desk: desk === null ? null : formatPoints(desk),
    access: access === null ? null : formatPoints(access),
    place: lines && desk !== null && access !== null ? planeQuarter({ desk, access }, lines) : null,
    isFlagged: watch.isFlagged,
    isBlind: watch.isBlind,
  };
}
