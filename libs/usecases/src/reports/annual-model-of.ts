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
import { createLedger } from '../scores/create-ledger.js';
import { scoreAgencies } from '../scores/score-agencies.js';
import { standingSnapshot } from '../snapshots/standing-snapshot.js';
import { agencyFactsOf } from './agency-facts-of.js';

/** What the national report of a window prints. @throws DomainError SCORE_MISSING where no agency has a score */
export async function annualModelOf(
  { clock, calendar, isDemonstration }: Dependencies,
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
  const before = new Map(
    (await scoreAgencies(repositories, edition, earlier, comparable)).map(({ agency, score }) => [
      agency.id,
      score,
    ]),
  );
  const quarterScores = new Map(
    (await repositories.scores.ofAll(window.quarters)).map((score) => [
      `${score.agencyId} ${score.window}`,
      score,
    ]),
  );
  const ledgerOf = createLedger(window.quarters, calendar, today);
  return buildAnnualModel({
    edition,
    window,
    agencies: scored.map(({ agency, score, entries }) => ({
      facts: agencyFactsOf(agency),
      score,
      previous: before.get(agency.id) ?? null,
      rank: {
        rank: records.get(agency.id)?.rank ?? null,
        peers: records.get(agency.id)?.peers ?? 0,
      },
      quarterScores: ledgerOf(agency, entries).map(({ quarter, state }) => {
        const own = quarterScores.get(`${agency.id} ${quarter}`);
        return { quarter, earned: own?.earned ?? 0, ceiling: own?.ceiling ?? 0, ledger: state };
      }),
    })),
    marks: { isDemonstration, isUnconfirmed: true },
    producedOn: today,
    presentedOn:
      window.kind === 'charter'
        ? charterReportDueOn(window.year, calendar)
        : decreeReportDueOn(window.year, calendar),
    snapshotHash: (await standingSnapshot(repositories, window.code))?.hash ?? null,
  });
}
