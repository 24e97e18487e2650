import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { AgencyRecord, Repositories } from '#persistence';
import { createScorer, type LeftOutShares, leftOutShares } from '#scoring';

/**
 * What each of these agencies took out of its own score by saying so, by id; those that left nothing out are not in it.
 * Only what agencies supply: what an evaluation office or the system leaves out is not their word.
 */
export async function leftOutOf(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyRecord[],
): Promise<Map<string, LeftOutShares>> {
  const own = edition.indicators.filter(({ suppliedBy }) => suppliedBy === 'agency');
  const declared = await repositories.values.leftOut(
    agencies.map(({ id }) => id),
    window.quarters,
    own.map(({ code }) => code),
  );
  const scorer = createScorer(edition, window);
  return new Map(
    agencies.flatMap(({ id, firstQuarter, lastQuarter }): [string, LeftOutShares][] => {
      const values = declared.get(id);
      // Shares rest on statuses alone: that all else is missing here changes nothing in them.
      return values ? [[id, leftOutShares(scorer.score({ firstQuarter, lastQuarter, values }))]] : [];
    }),
  );
}
