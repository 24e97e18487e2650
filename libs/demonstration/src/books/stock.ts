import type { AgencyLevel } from '#decree';
import { chanceOf } from '../chance.js';
import type { DemonstrationAgency } from '../demonstration-agency.js';

/** What an agency has, unchanged over the demonstration. */
export interface Stock {
  /** Visits of an average quarter: the size from which the rest follows. */
  readonly visits: number;
  readonly staff: number;
  readonly clerks: number;
  readonly managers: number;
  readonly sensitivePosts: number;
  readonly units: number;
  readonly services: number;
  readonly electronicServices: number;
  readonly systems: number;
  readonly contractTypes: number;
}

/** Smallest and largest visits a quarter and numbers of units and services, by level: guesses, no statistic was found. */
const SIZES: Readonly<
  Record<AgencyLevel, Record<'visits' | 'units' | 'services', readonly [number, number]>>
> = {
  national: { visits: [20_000, 70_000], units: [20, 60], services: [40, 90] },
  provincial: { visits: [4_000, 14_000], units: [6, 18], services: [25, 50] },
  unit: { visits: [1_600, 4_000], units: [1, 1], services: [10, 24] },
};

export function stockOf(agency: DemonstrationAgency): Stock {
  const chance = chanceOf(`${agency.code}|stock`);
  const between = ([least, most]: readonly [number, number]): number =>
    Math.round(least * (most / least) ** chance());
  const size = SIZES[agency.level];
  const visits = between(size.visits);
  const services = between(size.services);
  const staff = Math.round(visits / 80) + 5;
  return {
    visits,
    staff,
    clerks: Math.round(staff * 0.12) + 2,
    managers: Math.round(staff * 0.06) + 2,
    sensitivePosts: Math.round(staff * 0.1) + 2,
    units: between(size.units),
    services,
    electronicServices: Math.round(services * 0.8),
    systems: Math.round(services / 10) + 1,
    contractTypes: Math.round(services / 8) + 2,
  };
}
