import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyRecord, LedgerEntry, Repositories, StoredValue } from '#persistence';
import { type AgencyScore, createScorer } from '#scoring';
import { agencyInWindow, existsIn, ledgerQuarters } from './agency-in-window.js';

export interface ScoredAgency {
  readonly agency: AgencyRecord;
  readonly score: AgencyScore;
  readonly values: readonly StoredValue[];
  readonly entries: readonly LedgerEntry[];
}

/** Scores every agency that existed in the window, from the values that stand now. Silent ones included: they score 0. */
export async function scoreAgencies(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyRecord[],
): Promise<ScoredAgency[]> {
  const quarters = ledgerQuarters(window.quarters);
  const single = agencies.length === 1 ? agencies[0] : undefined;
  const values = single
    ? new Map([[single.id, await repositories.values.current([single.id], window.quarters)]])
    : await repositories.values.currentOfAll(window.quarters);
  const entries = await repositories.ledger.entries(quarters, single?.id ?? null);
  const entriesOf = groupByAgency(entries);
  const scorer = createScorer(edition, window);
  return agencies
    .filter((agency) => existsIn(agency, window.quarters))
    .map((agency) => {
      const own = values.get(agency.id) ?? [];
      const ledger = entriesOf.get(agency.id) ?? [];
      const score = scorer.score(agencyInWindow(edition, agency, window.quarters, own, ledger));
      return { agency, score, values: own, entries: ledger };
    });
}

function groupByAgency(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.agencyId);
    if (group) group.push(entry);
    else groups.set(entry.agencyId, [entry]);
  }
  return groups;
}
