import { jalaliDateOf, previousWindow, type ScoreWindow } from '#calendar';
import type { Repositories } from '#persistence';
import { type ChangeFact, changesOfNation } from '#scoring';
import type { Dependencies } from '../dependencies.js';
import { comparableAgencies } from './comparable-agencies.js';
import { countMissing } from './count-missing.js';
import { createLedger } from './create-ledger.js';

/** From the stored scores of both windows, as the overview shows them. */
export async function nationChanges(
  { clock, calendar }: Pick<Dependencies, 'clock' | 'calendar'>,
  repositories: Repositories,
  window: ScoreWindow,
): Promise<readonly ChangeFact[]> {
  const earlier = previousWindow(window);
  const agencies = await repositories.agencies.list({ kind: 'nation' });
  const comparable = await comparableAgencies(repositories, agencies, earlier);
  const entries = await repositories.ledger.entries([...earlier.quarters, ...window.quarters], {
    kind: 'nation',
  });
  const scoresOf = async ({ code }: ScoreWindow) =>
    new Map(
      (await repositories.scores.list(code, { kind: 'nation' })).map((score) => [score.agencyId, score]),
    );
  const [scoresBefore, scoresAfter] = [await scoresOf(earlier), await scoresOf(window)];
  const ledgerOf = ({ quarters }: ScoreWindow) => createLedger(quarters, calendar, jalaliDateOf(clock.now()));
  const [ledgerBefore, ledgerAfter] = [ledgerOf(earlier), ledgerOf(window)];
  return changesOfNation(
    comparable.flatMap((agency) => {
      const [before, after] = [scoresBefore.get(agency.id), scoresAfter.get(agency.id)];
      const own = entries.get(agency.id) ?? [];
      return before && after
        ? [
            {
              before,
              after,
              missingBefore: countMissing(ledgerBefore(agency, own)),
              missingAfter: countMissing(ledgerAfter(agency, own)),
            },
          ]
        : [];
    }),
  );
}
