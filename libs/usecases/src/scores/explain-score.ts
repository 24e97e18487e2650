import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import type { ScoreBasis } from '#review';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import type { ExplainView } from '../views/explain-view.js';
import { explainAgency } from './explain-agency.js';
import { requireClosed } from './require-closed.js';

/** Opens a score down to the cell (design §9). @throws DomainError AGENCY_UNKNOWN, INDICATOR_UNKNOWN, SCORE_MISSING */
export async function explainScore(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  query: { agency: string; window: string; indicator?: string; basis?: ScoreBasis },
): Promise<ExplainView> {
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, query.agency);
  await authorise(repositories, actor, 'view-agency', agency.id);
  const window = parseWindow(query.window);
  requireClosed(window, clock.now(), agency.code);
  const explained = await explainAgency(repositories, agency, window, query.basis);
  if (!query.indicator) return explained;
  const articles = explained.articles
    .map((article) => ({
      ...article,
      indicators: article.indicators.filter(({ code }) => code === query.indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  if (articles.length === 0)
    throw new DomainError('INDICATOR_UNKNOWN', { indicator: query.indicator.slice(0, 40) });
  return { ...explained, articles };
}
