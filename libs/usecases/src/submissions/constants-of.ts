import { quarterRange, shiftQuarter } from '#calendar';
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
  const known = await values.current(
    [agencyId],
    quarterRange(shiftQuarter(quarter, -PREFILL_QUARTERS), shiftQuarter(quarter, -1)),
  );
  return prefillOf(edition, quarter, known.get(agencyId) ?? []);
}
