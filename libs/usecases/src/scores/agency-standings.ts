import { previousWindow, type ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import { DomainError } from '#faults';
import type { AgencyRecord, Repositories } from '#persistence';
import { type AgencyScore, type ChangeFact, changesBetween } from '#scoring';
import { comparableAgencies } from './comparable-agencies.js';
import { scoreAgencies } from './score-agencies.js';

export interface AgencyStandings {
  readonly score: AgencyScore;
  /** Of the window before, by today's edition; null where that does not compare. */
  readonly previous: AgencyScore | null;
  readonly changes: readonly ChangeFact[];
}

/** An agency in a window and in the one before, and what changed between them. @throws DomainError SCORE_MISSING */
export async function agencyStandings(
  repositories: Repositories,
  edition: Edition,
  window: ScoreWindow,
  agency: AgencyRecord,
): Promise<AgencyStandings> {
  const [scored] = await scoreAgencies(repositories, edition, window, [agency]);
  if (!scored) throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const earlier = previousWindow(window);
  const comparable = await comparableAgencies(repositories, [agency], earlier);
  const [previous] = await scoreAgencies(repositories, edition, earlier, comparable);
  if (!previous) return { score: scored.score, previous: null, changes: [] };
  const stored = await repositories.scores.ofAgency(agency.id, [earlier.code, window.code]);
  const before = stored.find((score) => score.window === earlier.code);
  const now = stored.find((score) => score.window === window.code);
  // A window that was never ranked as a whole says nothing of a rank won or lost.
  const after = before ? now : undefined;
  return {
    score: scored.score,
    previous: previous.score,
    changes: changesBetween(
      { score: previous.score, rank: before?.rank ?? null, peers: before?.peers ?? 0 },
      { score: scored.score, rank: after?.rank ?? null, peers: after?.peers ?? 0 },
    ),
  };
}
