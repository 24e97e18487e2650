import { type Actor, scopeOf } from '#access';
import { windowTitle } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import { poolUnits } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { scoreAgencies } from '../scores/score-agencies.js';
import type { PooledUnitsView } from '../views/pooled-units-view.js';
import { unitsOf } from './units-of.js';

/**
 * The pooled values of the units of one parent or province, from the agencies in the actor's scope.
 * @throws DomainError WINDOW_UNKNOWN, SCORE_MISSING where it has no unit there
 */
export async function viewPooledUnits(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  query: { window?: string | undefined; by: 'parent' | 'province'; code: string },
): Promise<PooledUnitsView> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-agency');
  const window = chosenWindow(query.window, clock.now());
  const agencies = await repositories.agencies.list(scopeOf(actor));
  const found = unitsOf(query.by, agencies).find(({ of }) => of.code === query.code);
  if (!found) throw new DomainError('SCORE_MISSING', { agency: query.code, window: window.code });
  const edition = await editionOfWindow(repositories, window.code);
  const scored = await scoreAgencies(repositories, edition, window, found.units);
  const pools = poolUnits(
    edition,
    scored.map(({ score }) => score),
  );
  const poolOf = new Map(pools.map((pool) => [pool.code, pool]));
  return {
    window: { code: window.code, title: windowTitle(window) },
    of: { code: found.of.code, name: found.of.name },
    agencies: scored.length,
    indicators: edition.indicators.map(({ code, title, article, unit }) => {
      const pool = poolOf.get(code);
      return {
        code,
        title,
        article,
        unit,
        numerator: pool?.pooled?.numerator ?? null,
        denominator: pool?.pooled?.denominator ?? null,
        value: pool?.pooled?.value ?? null,
        n: pool?.pooled?.n ?? null,
        coverage: pool?.pooled?.coverage ?? null,
        reporting: pool?.reporting ?? 0,
        due: pool?.due ?? 0,
      };
    }),
  };
}
