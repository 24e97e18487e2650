import type { Edition } from '#decree';
import { changesOfNation } from '#scoring';
import type { AgencyStanding } from '../agency-standing.js';
import { changeSentence } from './change-sentence.js';

/** What changed in the nation since the window before, over the agencies that compare. */
export function annualChanges(edition: Edition, standings: readonly AgencyStanding[]): readonly string[] {
  const compared = standings.flatMap(({ agency: { score, previous, previousMissing }, missingQuarters }) =>
    previous
      ? [
          {
            before: previous,
            after: score,
            missingBefore: previousMissing,
            missingAfter: missingQuarters,
          },
        ]
      : [],
  );
  return changesOfNation(compared).map((fact) => changeSentence(fact, edition).text);
}
