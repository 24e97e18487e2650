import type { AgencyScope } from '#access';
import { dateCode, jalaliDateOf } from '#calendar';
import type { ReadContext } from '#ingestion';
import type { AgencyRecord, Repositories, SubmissionRecord } from '#persistence';
import { findAgency } from '../find-agency.js';
import { historyOf } from './history-of.js';
import { NATIONAL_OFFICE } from './office-of.js';

/** Whose report a file is, as its identity or its row says. */
export type Sender = Pick<SubmissionRecord, 'office' | 'quarter'> & {
  readonly agency: Pick<AgencyRecord, 'id' | 'code'> | null;
};

/** What the checks hold the file of this sender against, and the ids of the agencies that it may report on. */
export async function contextOf(
  repositories: Repositories,
  sender: Sender,
  now: Date,
): Promise<{ context: ReadContext; idOf: ReadonlyMap<string, string> }> {
  const { agency, office, quarter } = sender;
  const agencies = agency
    ? [agency]
    : await repositories.agencies.list(await officeScope(repositories, office));
  const idOf = new Map(agencies.map(({ code, id }) => [code, id]));
  const context: ReadContext = {
    editions: await repositories.editions.all(),
    ...(agency
      ? { expectedAgency: agency.code, history: await historyOf(repositories, agency, quarter) }
      : {}),
    expectedQuarter: quarter,
    knownAgencies: new Set(idOf.keys()),
    today: dateCode(jalaliDateOf(now)),
  };
  return { context, idOf };
}

/** An office may report only on the agencies below it: rows of others are unknown to its workbook. */
async function officeScope(repositories: Repositories, office: string | null): Promise<AgencyScope> {
  if (office === null || office === NATIONAL_OFFICE) return { kind: 'nation' };
  return { kind: 'subtree', agencyId: (await findAgency(repositories, office)).id };
}
