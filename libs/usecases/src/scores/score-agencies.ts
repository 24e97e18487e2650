import type { AgencyScope } from '#access';
import type { ScoreWindow } from '#calendar';
import type { Edition, ReportedValue } from '#decree';
import type { AgencyRecord, LedgerEntry, Repositories } from '#persistence';
import type { ScoreBasis } from '#review';
import { type AgencyScore, createScorer } from '#scoring';
import { agencyInWindow, existsIn, ledgerQuarters } from './agency-in-window.js';

export interface ScoredAgency {
  readonly agency: AgencyRecord;
  readonly score: AgencyScore;
  readonly values: readonly ReportedValue[];
  readonly entries: readonly LedgerEntry[];
}

/** Scores every agency that existed in the window, from the values that stand now. Silent ones included: they score 0. */
export async function scoreAgencies(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyRecord[],
  basis: ScoreBasis = 'self',
): Promise<ScoredAgency[]> {
  const existing = agencies.filter((agency) => existsIn(agency, window.quarters));
  const [only] = existing;
  const scope: AgencyScope =
    only && existing.length === 1 ? { kind: 'agency', agencyId: only.id } : { kind: 'nation' };
  const values = await repositories.values.current(
    existing.map(({ id }) => id),
    window.quarters,
    undefined,
    basis,
  );
  const entriesOf = await repositories.ledger.entries(ledgerQuarters(window.quarters), scope);
  const scorer = createScorer(edition, window);
  return existing.map((agency) => {
    const own = values.get(agency.id) ?? [];
    const entries = entriesOf.get(agency.id) ?? [];
    const score = scorer.score(agencyInWindow(edition, agency, window.quarters, own, entries));
    return { agency, score, values: own, entries };
  });
}
