import { type Actor, scopeOf } from '#access';
import { jalaliDateOf, windowTitle } from '#calendar';
import { type AgencyRecord, createRepositories } from '#persistence';
import { isSilent } from '#review';
import { formatPoints, type Hundredths, percentOf, scoreUnits, type UnitsScore } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { createLedger } from '../scores/create-ledger.js';
import type { Named } from '../views/named.js';
import type { UnitsRow, UnitsView } from '../views/units-view.js';
import { unitsOf } from './units-of.js';

interface Unit {
  readonly earned: Hundredths;
  readonly isSilent: boolean;
}

/**
 * The units' scores of parents or provinces, from the agencies in the actor's scope: the mean of the units' scores with
 * its spread. Units of a parent are all that stand below it in the line, itself not among them.
 * @throws DomainError WINDOW_UNKNOWN
 */
export async function viewUnits(
  { dataSource, clock, calendar }: Dependencies,
  actor: Actor,
  query: { window?: string | undefined; by: 'parent' | 'province' },
): Promise<UnitsView> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-agency');
  const scope = scopeOf(actor);
  const window = chosenWindow(query.window, clock.now());
  const agencies = await repositories.agencies.list(scope);
  const scores = new Map(
    (await repositories.scores.list(window.code, scope)).map((score) => [score.agencyId, score]),
  );
  const entries = await repositories.ledger.entries(window.quarters, scope);
  const ledgerOf = createLedger(window.quarters, calendar, jalaliDateOf(clock.now()));
  const ceiling = [...scores.values()][0]?.ceiling ?? 0;
  const unitOf = (agency: AgencyRecord): Unit[] => {
    const score = scores.get(agency.id);
    const ledger = score ? ledgerOf(agency, entries.get(agency.id) ?? []) : [];
    return score ? [{ earned: score.earned, isSilent: isSilent(ledger.map(({ state }) => state)) }] : [];
  };
  return {
    window: { code: window.code, title: windowTitle(window) },
    by: query.by,
    isUnconfirmed: true,
    isStale: await repositories.scores.isStale(window.code),
    ceiling: formatPoints(ceiling),
    rows: unitsOf(query.by, agencies)
      .flatMap(({ of, units }): { row: UnitsRow; mean: Hundredths }[] => {
        const known = units.flatMap(unitOf);
        const score = scoreUnits(known.map(({ earned }) => earned));
        return score ? [{ row: rowOf(of, known, score, ceiling), mean: score.mean }] : [];
      })
      .sort((a, b) => b.mean - a.mean)
      .map(({ row }) => row),
  };
}

function rowOf(
  { code, name }: Named,
  units: readonly Unit[],
  score: UnitsScore,
  ceiling: Hundredths,
): UnitsRow {
  return {
    code,
    name,
    agencies: score.count,
    silent: units.filter((unit) => unit.isSilent).length,
    mean: formatPoints(score.mean),
    percent: formatPoints(percentOf(score.mean, ceiling)),
    median: formatPoints(score.median),
    firstQuartile: formatPoints(score.firstQuartile),
    thirdQuartile: formatPoints(score.thirdQuartile),
    minimum: formatPoints(score.minimum),
    maximum: formatPoints(score.maximum),
    spread: formatPoints(score.spread),
  };
}
