import { addQuarters, parseQuarter, quarterCode, quarterRange } from '#calendar';
import type { ReportedValue } from '#decree';
import { type AgencyHistory, USUAL_QUARTERS } from '#ingestion';
import type { AgencyRecord, Repositories } from '#persistence';

/** Two years: enough to know what is usual, and quarters before that are of another agency in all but name. */
const QUARTERS = 8;
/** The usual range of sixty peers is that of all; more would be read for nothing. */
const MOST_PEERS = 60;

/**
 * What an agency reported before a quarter, for the checks across quarters; its peers' values of the last quarter only
 * where it has too few of its own.
 */
export async function historyOf(
  repositories: Repositories,
  agency: Pick<AgencyRecord, 'id' | 'code'>,
  quarter: string,
): Promise<ReadonlyMap<string, AgencyHistory>> {
  const before = (count: number): string => quarterCode(addQuarters(parseQuarter(quarter), -count));
  const last = before(1);
  const known = await repositories.values.current([agency.id], quarterRange(before(QUARTERS), last));
  const own = [...known.values()].flat();
  const isUsual = new Set(own.map((value) => value.quarter)).size >= USUAL_QUARTERS;
  return new Map([
    [
      agency.code,
      { values: own, ...(isUsual ? {} : { peerValues: await peerValues(repositories, agency.id, last) }) },
    ],
  ]);
}

async function peerValues(
  { agencies, values }: Repositories,
  agencyId: string,
  quarter: string,
): Promise<readonly ReportedValue[]> {
  const peers = await agencies.listPeers(agencyId, MOST_PEERS);
  const known = await values.current(
    peers.map(({ id }) => id),
    [quarter],
  );
  return [...known.values()].flat();
}
