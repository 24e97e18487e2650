import { comparePersian } from '#persian';
import type { Hundredths } from '#scoring';
import type { AgencyStanding } from './agency-standing.js';
import type { AnnualProvince } from './annual-model.js';
import { spreadOf } from './spread-of.js';

/** The units' scores of the provinces, over all groups and levels, by name (docs/method.md §9). */
export function annualProvinces(
  standings: readonly AgencyStanding[],
  ceiling: Hundredths,
): readonly AnnualProvince[] {
  const names = new Set(standings.flatMap(({ agency }) => agency.facts.provinceName ?? []));
  return [...names].sort(comparePersian).map((title) => {
    const units = standings.filter(({ agency }) => agency.facts.provinceName === title);
    return {
      title,
      silent: units.filter(({ isSilent }) => isSilent).length,
      ...spreadOf(
        units.map(({ agency }) => agency.score.earned),
        ceiling,
      ),
    };
  });
}
