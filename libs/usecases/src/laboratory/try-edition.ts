import { type Actor, scopeOf } from '#access';
import { parseWindow, windowTitle } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS } from '#decree';
import { DomainError } from '#faults';
import { inReadOnlyTransaction } from '#persistence';
import { compareScores, formatPoints, type Move, percentOf, type RankedPoints, scoreUnits } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { byPeerGroup } from '../scores/by-peer-group.js';
import { requireClosed } from '../scores/require-closed.js';
import { signedPoints } from '../scores/signed-points.js';
import { tableOfNation } from '../scores/table-of-nation.js';
import type {
  TrialAgencyView,
  TrialGroupView,
  TrialQuery,
  TrialSideView,
  TrialView,
} from '../views/laboratory-view.js';
import { type RankedAgency, rankNation } from './rank-nation.js';
import { trialSummaryOf } from './trial-summary-of.js';
import { readChanges, triedEdition } from './tried-edition.js';

/**
 * The what-if laboratory (docs/method.md §16): the edition of a window with changes, scored beside the edition itself
 * from the same values, read at one moment in a transaction that cannot write. Without changes both sides are equal.
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN, SCORE_MISSING · TrialRefused with every fault
 */
export async function tryEdition(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  query: TrialQuery & { readonly window: string },
): Promise<TrialView> {
  const { aggregation = 'arithmetic' } = query;
  const window = parseWindow(query.window);
  const { edition, tried, nation, visible } = await inReadOnlyTransaction(
    dataSource,
    async (repositories) => {
      await authorise(repositories, actor, 'try-edition');
      const changes = readChanges(query.changes);
      requireClosed(window, clock.now());
      const edition = await editionOfWindow(repositories, window.code);
      const tried = triedEdition(edition, changes);
      return {
        edition,
        tried,
        nation: await tableOfNation(repositories, edition, window),
        visible: new Set((await repositories.agencies.list(scopeOf(actor))).map(({ code }) => code)),
      };
    },
  );
  const live = rankNation(nation, edition, window, 'arithmetic');
  const trial = rankNation(nation, tried.edition, window, aggregation);
  const comparison = compareScores(live, trial);
  const summary = trialSummaryOf(live, trial, comparison);
  if (!summary) throw new DomainError('SCORE_MISSING', { agency: '', window: window.code });
  const rowOf = new Map(live.map((row) => [row.key, row]));
  return {
    window: { code: window.code, title: windowTitle(window) },
    edition: edition.code,
    aggregation,
    rescaledFrom: tried.rescaledFrom === null ? null : formatPoints(tried.rescaledFrom),
    summary,
    groups: groupsOf(live, trial),
    moves: comparison.moves
      .filter(({ key }) => visible.has(key))
      .flatMap((move) => {
        const row = rowOf.get(move.key);
        return row ? [agencyViewOf(move, row)] : [];
      }),
  };
}

function agencyViewOf(
  { live, trial, points, places }: Move,
  { agency, peers }: RankedAgency,
): TrialAgencyView {
  return {
    code: agency.code,
    name: agency.name,
    searchKey: agency.searchKey,
    groupTitle: AGENCY_GROUPS[agency.group],
    levelTitle: AGENCY_LEVELS[agency.level],
    peers,
    live: sideOf(live),
    trial: sideOf(trial),
    change: signedPoints(points),
    places,
  };
}

function sideOf({ earned, ceiling, rank }: RankedPoints): TrialSideView {
  return { earned: formatPoints(earned), percent: formatPoints(percentOf(earned, ceiling)), rank };
}

function groupsOf(live: readonly RankedAgency[], trial: readonly RankedAgency[]): TrialGroupView[] {
  const triedOf = new Map(trial.map((row) => [row.key, row]));
  const rows = live.map((row) => ({
    group: row.agency.group,
    level: row.agency.level,
    before: percentOf(row.earned, row.ceiling),
    after: percentOf(triedOf.get(row.key)?.earned ?? 0, triedOf.get(row.key)?.ceiling ?? 0),
  }));
  return byPeerGroup(rows).flatMap((peers) => {
    const [first] = peers;
    const before = scoreUnits(peers.map((peer) => peer.before));
    const after = scoreUnits(peers.map((peer) => peer.after));
    if (!first || !before || !after) return [];
    return [
      {
        group: first.group,
        title: AGENCY_GROUPS[first.group],
        level: first.level,
        levelTitle: AGENCY_LEVELS[first.level],
        agencies: peers.length,
        livePercent: formatPoints(before.mean),
        trialPercent: formatPoints(after.mean),
        change: signedPoints(after.mean - before.mean),
      },
    ];
  });
}
