import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import { formatPoints, scoreUnits } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import { refreshWindow } from './refresh-window.js';

/** Scores and ranks a window now. @throws DomainError WINDOW_UNKNOWN, SCORE_MISSING */
export async function scoreWindow(
  dependencies: Dependencies,
  actor: Actor,
  query: { window: string; agency?: string },
): Promise<{ window: string; agencies: number; mean: string; ceiling: string }> {
  const window = parseWindow(query.window);
  const repositories = createRepositories(dependencies.dataSource.manager);
  const agency = query.agency ? await findAgency(repositories, query.agency) : null;
  await authorise(repositories, actor, 'score-window', agency?.id);
  await refreshWindow(dependencies, window.code);
  const scores = agency
    ? await repositories.scores.ofAgency(agency.id, [window.code])
    : await repositories.scores.list(window.code, { kind: 'nation' });
  const ceiling = scores[0]?.ceiling;
  const units = scoreUnits(scores.map((score) => score.earned));
  if (ceiling === undefined || !units)
    throw new DomainError('SCORE_MISSING', { agency: query.agency ?? '', window: window.code });
  return {
    window: window.code,
    agencies: units.count,
    mean: formatPoints(units.mean),
    ceiling: formatPoints(ceiling),
  };
}
