import { comparePersian } from '#persian';
import type { AgencyStanding } from './agency-standing.js';

/** Order of a league table: most points first, those that cannot be ranked last, equals by name. */
export function bestFirst(a: AgencyStanding, b: AgencyStanding): number {
  return (
    Number(b.agency.score.isRankable) - Number(a.agency.score.isRankable) ||
    b.agency.score.earned - a.agency.score.earned ||
    comparePersian(a.agency.facts.name, b.agency.facts.name)
  );
}
