import { type Actor, scopeOf } from '#access';
import { windowTitle } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS, type Edition } from '#decree';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import { flipOfNeighbours, formatPoints, rankPeers, ranksWithoutArticle } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { findAgency } from '../find-agency.js';
import { peerGroupOf } from '../scores/by-peer-group.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { requireClosed } from '../scores/require-closed.js';
import { scoreAgencies, type ScoredAgency } from '../scores/score-agencies.js';
import { signedPoints } from '../scores/signed-points.js';
import type { NeighbourView, SensitivityView } from '../views/laboratory-view.js';

const DIFFERENCES_TOLD = 5;

/**
 * On what the rank of an agency rests: on which articles, and on how little of the weights its place before and behind
 * its neighbours. @throws DomainError FORBIDDEN, AGENCY_UNKNOWN, WINDOW_UNKNOWN, SCORE_MISSING
 */
export async function viewSensitivity(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  query: { readonly agency: string; readonly window?: string | undefined },
): Promise<SensitivityView> {
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, query.agency);
  await authorise(repositories, actor, 'try-edition', agency.id);
  const window = chosenWindow(query.window, clock.now());
  requireClosed(window, clock.now(), agency.code);
  const edition = await editionOfWindow(repositories, window.code);
  const group = (await repositories.agencies.list({ kind: 'nation' })).filter(
    (one) => peerGroupOf(one) === peerGroupOf(agency),
  );
  const scored = await scoreAgencies(repositories, edition, window, group);
  const own = scored.find((one) => one.agency.id === agency.id);
  if (!own) throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const visible = new Set((await repositories.agencies.list(scopeOf(actor))).map(({ id }) => id));
  const place = rankPeers(
    scored.map(({ agency: { id: key }, score }) => ({
      key,
      earned: score.earned,
      isRankable: score.isRankable,
    })),
  ).get(agency.id);
  const without = ranksWithoutArticle(
    edition,
    window,
    scored.map(({ agency: { id: key }, score }) => ({ key, score })),
  ).get(agency.id);
  const { above, below } = neighboursOf(own, scored);
  return {
    agency: { code: agency.code, name: agency.name },
    window: { code: window.code, title: windowTitle(window) },
    groupTitle: AGENCY_GROUPS[agency.group],
    levelTitle: AGENCY_LEVELS[agency.level],
    earned: formatPoints(own.score.earned),
    rank: place?.rank ?? null,
    peers: place?.peers ?? 0,
    articles: (without ?? []).map(({ article, rank, shift }) => ({
      number: article,
      subject: edition.articles.find(({ number }) => number === article)?.subject ?? '',
      rank,
      shift,
    })),
    above: above ? neighbourViewOf(edition, above, above, own, visible) : null,
    below: below ? neighbourViewOf(edition, below, own, below, visible) : null,
  };
}

/** Beside it among those who may be ranked, ties in the order of codes; itself not ranked, it has none. */
function neighboursOf(
  own: ScoredAgency,
  scored: readonly ScoredAgency[],
): { above: ScoredAgency | undefined; below: ScoredAgency | undefined } {
  const order = scored
    .filter(({ score }) => score.isRankable)
    .sort((a, b) => b.score.earned - a.score.earned || (a.agency.code < b.agency.code ? -1 : 1));
  const at = order.indexOf(own);
  return at < 0 ? { above: undefined, below: undefined } : { above: order[at - 1], below: order[at + 1] };
}

function neighbourViewOf(
  edition: Edition,
  neighbour: ScoredAgency,
  upper: ScoredAgency,
  lower: ScoredAgency,
  visible: ReadonlySet<string>,
): NeighbourView {
  const { gap, percent, differences } = flipOfNeighbours(upper.score, lower.score);
  const isVisible = visible.has(neighbour.agency.id);
  const titleOf = new Map(edition.indicators.map(({ code, title }) => [code, title]));
  return {
    agency: isVisible ? { code: neighbour.agency.code, name: neighbour.agency.name } : null,
    gap: formatPoints(gap),
    percent: percent === null ? null : formatPoints(percent),
    differences: (isVisible ? differences : []).slice(0, DIFFERENCES_TOLD).map(({ code, difference }) => ({
      code,
      title: titleOf.get(code) ?? code,
      points: signedPoints(difference),
    })),
  };
}
