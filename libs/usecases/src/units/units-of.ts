import type { AgencyRecord } from '#persistence';
import type { Named } from '../views/named.js';

export interface UnitsOf {
  readonly of: Named;
  readonly units: readonly AgencyRecord[];
}

/** The units of every parent or province among the agencies. */
export function unitsOf(by: 'parent' | 'province', agencies: readonly AgencyRecord[]): UnitsOf[] {
  return by === 'parent' ? unitsOfParents(agencies) : unitsOfProvinces(agencies);
}

/** What stands below each parent in the line, at every depth, itself not in it; parents outside the list have none. */
function unitsOfParents(agencies: readonly AgencyRecord[]): UnitsOf[] {
  const known = new Map(agencies.map((agency) => [agency.id, agency]));
  const units = new Map<AgencyRecord, AgencyRecord[]>();
  const parentOf = ({ parent }: AgencyRecord) => known.get(parent?.id ?? '');
  for (const agency of agencies)
    for (let above = parentOf(agency); above; above = parentOf(above)) add(units, above, agency);
  return [...units].map(([of, below]) => ({ of, units: below }));
}

/** All agencies of each province, of every level. */
function unitsOfProvinces(agencies: readonly AgencyRecord[]): UnitsOf[] {
  const provinces = new Map(
    agencies.flatMap(({ province }) => (province ? [[province.code, province]] : [])),
  );
  const units = new Map<string, AgencyRecord[]>();
  for (const agency of agencies) if (agency.province) add(units, agency.province.code, agency);
  return [...provinces].map(([code, of]) => ({ of, units: units.get(code) ?? [] }));
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
