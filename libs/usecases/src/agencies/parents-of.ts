import type { AgencyRecord } from '#persistence';

/** By code, that of the line parent; agencies at the top are left out. */
export function parentsOf(agencies: readonly AgencyRecord[]): ReadonlyMap<string, string> {
  return new Map(
    agencies.flatMap(({ code, parent }): [string, string][] => (parent ? [[code, parent.code]] : [])),
  );
}
