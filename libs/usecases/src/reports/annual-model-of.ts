import {
  charterReportDueOn,
  decreeReportDueOn,
  jalaliDateOf,
  previousWindow,
  type ScoreWindow,
} from '#calendar';
import { DomainError } from '#faults';
import type { Repositories } from '#persistence';
import { type AnnualModel, buildAnnualModel } from '#reporting';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { comparableAgencies } from '../scores/comparable-agencies.js';
import { countMissing } from '../scores/count-missing.js';
import { createLedger } from '../scores/create-ledger.js';
import { rankAmongPeersOf } from '../scores/rank-among-peers-of.js';
import { scoreAgencies } from '../scores/score-agencies.js';
import { standingSnapshot } from '../snapshots/standing-snapshot.js';
import { watchAgencies } from '../warnings/watch-agencies.js';
import { agencyFactsOf } from './agency-facts-of.js';

/** What the national report of a window prints. @throws DomainError SCORE_MISSING where no agency has a score */
export async function annualModelOf(
  { clock, calendar, fileStore, isDemonstration }: Dependencies,
  repositories: Repositories,
  window: ScoreWindow,
): Promise<AnnualModel> {
  const today = jalaliDateOf(clock.now());
  const edition = await editionOfWindow(repositories, window.code);
  const agencies = await repositories.agencies.list({ kind: 'nation' });
  const scored = await scoreAgencies(repositories, edition, window, agencies);
  const records = new Map(
    (await repositories.scores.list(window.code, { kind: 'nation' })).map((score) => [score.agencyId, score]),
  );
  if (scored.length === 0 || records.size === 0)
    throw new DomainError('SCORE_MISSING', { agency: '', window: window.code });
  const earlier = previousWindow(window);
  const comparable = await comparableAgencies(repositories, agencies, earlier);
  const earlierLedgerOf = createLedger(earlier.quarters, calendar, today);
  const before = new Map(
    (await scoreAgencies(repositories, edition, earlier, comparable)).map(({ agency, score, entries }) => [
      agency.id,
      { score, missing: countMissing(earlierLedgerOf(agency, entries)) },
    ]),
  );
  const quarterScores = new Map(
    (await repositories.scores.ofAll(window.quarters)).map((score) => [
      `${score.agencyId} ${score.window}`,
      score,
    ]),
  );
  const watches = await watchAgencies(
    { fileStore },
    repositories,
    edition,
    window,
    scored.map(({ agency }) => agency),
  );
  const ledgerOf = createLedger(window.quarters, calendar, today);
  return buildAnnualModel({
    edition,
    window,
    agencies: scored.flatMap(({ agency, score, entries }) => {
      const watch = watches.get(agency.id);
      if (!watch) return [];
      return [
        {
          watch,
          facts: agencyFactsOf(agency),
          score,
          previous: before.get(agency.id)?.score ?? null,
          previousMissing: before.get(agency.id)?.missing ?? 0,
          rank: rankAmongPeersOf(records.get(agency.id)),
          quarterScores: ledgerOf(agency, entries).map(({ quarter, state }) => {
            const own = quarterScores.get(`${agency.id} ${quarter}`);
            return { quarter, earned: own?.earned ?? 0, ceiling: own?.ceiling ?? 0, ledger: state };
          }),
        },
      ];
    }),
    marks: { isDemonstration, isUnconfirmed: true },
    producedOn: today,
    presentedOn:
      window.kind === 'charter'
        ? charterReportDueOn(window.year, calendar)
        : decreeReportDueOn(window.year, calendar),
    snapshotHash: (await standingSnapshot(repositories, window.code))?.hash ?? null,
  });
}
