import { dateCode, jalaliDateOf } from '#calendar';
import type { CheckedWorkbook, WorkbookReader } from '#ingestion';
import type { AgencyRecord, Repositories } from '#persistence';
import { parentsOf } from '../agencies/parents-of.js';
import { EarlierValues } from './earlier-values.js';
import { heldAgainstEarlier } from './held-against-earlier.js';
import { reportsOf } from './reports-of.js';

/** Whose report a file is, as its identity or its row says; without an agency it is an evaluation office's. */
export interface Sender {
  readonly agency: Pick<AgencyRecord, 'id' | 'code'> | null;
  readonly quarter: string;
}

/**
 * Reads and checks one report under the rules of the day, earlier quarters of its agencies included; writes nothing.
 * Also gives the ids of the agencies that it may report on.
 */
export async function readReport(
  { reader, repositories, now }: { reader: WorkbookReader; repositories: Repositories; now: Date },
  { agency, quarter }: Sender,
  bytes: Buffer,
): Promise<{ checked: CheckedWorkbook; idOf: ReadonlyMap<string, string> }> {
  const nation = agency ? [] : await repositories.agencies.list({ kind: 'nation' });
  const idOf = new Map((agency ? [agency] : nation).map(({ code, id }) => [code, id]));
  const context = {
    editions: await repositories.editions.all(),
    expectedAgency: agency?.code,
    expectedQuarter: quarter,
    knownAgencies: new Set(idOf.keys()),
    parents: parentsOf(nation),
    today: dateCode(jalaliDateOf(now)),
  };
  const checked = await reader.read(bytes, context);
  const reports = reportsOf(checked, idOf);
  const earlier = await EarlierValues.of(repositories, [...reports.values()]);
  return { checked: heldAgainstEarlier(reader, checked, reports, earlier, context), idOf };
}
