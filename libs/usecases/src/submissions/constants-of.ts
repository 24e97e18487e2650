import { addQuarters, parseQuarter, quarterCode, quarterRange } from '#calendar';
import type { Edition } from '#decree';
import { type CarriedNumber, prefillOf } from '#ingestion';
import type { Repositories } from '#persistence';

/** Two years: a yearly number was told once or twice in them, and an older one is no more known than none. */
const PREFILL_QUARTERS = 8;

/** The constants of an agency as it last reported them before a quarter. */
export async function constantsOf(
  { values }: Repositories,
  agencyId: string,
  edition: Edition,
  quarter: string,
): Promise<readonly CarriedNumber[]> {
  const before = (count: number): string => quarterCode(addQuarters(parseQuarter(quarter), -count));
  const known = await values.current([agencyId], quarterRange(before(PREFILL_QUARTERS), before(1)));
  return prefillOf(edition, quarter, known.get(agencyId) ?? []);
}
