import { previousWindow, type ScoreWindow } from '#calendar';
import type { AgencyRecord, Repositories } from '#persistence';
import { type Hundredths, percentOf } from '#scoring';
import { comparableAgencies } from './comparable-agencies.js';

/** By agency, per cent of the ceiling in the window before, of those to whom that compares. */
export async function earlierPercents(
  repositories: Repositories,
  agencies: readonly AgencyRecord[],
  window: ScoreWindow,
): Promise<Map<string, Hundredths>> {
  const earlier = previousWindow(window);
  const comparable = new Set((await comparableAgencies(repositories, agencies, earlier)).map(({ id }) => id));
  const scores = await repositories.scores.list(earlier.code, { kind: 'nation' });
  return new Map(
    scores
      .filter(({ agencyId }) => comparable.has(agencyId))
      .map((score) => [score.agencyId, percentOf(score.earned, score.ceiling)]),
  );
}
