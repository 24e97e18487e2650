import { jalaliDateOf, type ScoreWindow } from '#calendar';
import type { AgencyRecord, Repositories, ScoreRecord } from '#persistence';
import { buildScorecardModel, type QuarterScore, type ScorecardModel } from '#reporting';
import { type DeskWatch, type Hundredths, percentOf, scoreUnits } from '#scoring';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { agencyStandings } from '../scores/agency-standings.js';
import { createLedger } from '../scores/create-ledger.js';
import { rankAmongPeersOf } from '../scores/rank-among-peers-of.js';
import { requireClosed } from '../scores/require-closed.js';
import { trendQuarters } from '../scores/window-range.js';
import { standingSnapshot } from '../snapshots/standing-snapshot.js';
import { agencyFactsOf } from './agency-facts-of.js';

/** Two years: the trend a scorecard shows. */
const TREND_QUARTERS = 8;

/** What is printed on an agency's scorecard and shown on its page. @throws DomainError SCORE_MISSING */
export async function scorecardModelOf(
  { clock, calendar, isDemonstration }: Dependencies,
  repositories: Repositories,
  agency: AgencyRecord,
  window: ScoreWindow,
  watch: DeskWatch,
): Promise<ScorecardModel> {
  requireClosed(window, clock.now(), agency.code);
  const edition = await editionOfWindow(repositories, window.code);
  const standings = await agencyStandings(repositories, edition, window, agency);
  const peers = await repositories.scores.ofPeers(agency, window.code);
  const own = peers.find((score) => score.agencyId === agency.id);
  return buildScorecardModel({
    edition,
    window,
    agency: agencyFactsOf(agency),
    ...standings,
    watch,
    quarterScores: await quarterScores(repositories, agency, window, { clock, calendar }),
    rank: rankAmongPeersOf(own, peers.length),
    peerArticlePercents: articleMedians(peers),
    peerMedianPercent: medianOf(peers.map((score) => percentOf(score.earned, score.ceiling))),
    // Until signing exists every score is unsigned (design §4).
    marks: { isDemonstration, isUnconfirmed: true },
    producedOn: jalaliDateOf(clock.now()),
    snapshotHash: (await standingSnapshot(repositories, window.code))?.hash ?? null,
  });
}

function articleMedians(peers: readonly ScoreRecord[]): ReadonlyMap<number, Hundredths> {
  const percents = new Map<number, Hundredths[]>();
  for (const { articles } of peers)
    for (const { number, earned, ceiling } of articles)
      if (ceiling > 0) {
        const list = percents.get(number) ?? [];
        list.push(percentOf(earned, ceiling));
        percents.set(number, list);
      }
  return new Map([...percents].map(([number, list]) => [number, medianOf(list)]));
}

function medianOf(percents: readonly Hundredths[]): Hundredths {
  return scoreUnits(percents)?.median ?? 0;
}

/** Quarters before the agency's first are no part of its trend. */
async function quarterScores(
  repositories: Repositories,
  agency: AgencyRecord,
  window: ScoreWindow,
  { clock, calendar }: Pick<Dependencies, 'clock' | 'calendar'>,
): Promise<QuarterScore[]> {
  const quarters = trendQuarters(window, TREND_QUARTERS).filter((quarter) => quarter >= agency.firstQuarter);
  const scores = new Map(
    (await repositories.scores.ofAgency(agency.id, quarters)).map((score) => [score.window, score]),
  );
  const entries = await repositories.ledger.entries(quarters, { kind: 'agency', agencyId: agency.id });
  const ledgerOf = createLedger(quarters, calendar, jalaliDateOf(clock.now()));
  return ledgerOf(agency, entries.get(agency.id) ?? []).map(({ quarter, state }) => ({
    quarter,
    earned: scores.get(quarter)?.earned ?? 0,
    ceiling: scores.get(quarter)?.ceiling ?? 0,
    ledger: state,
  }));
}
