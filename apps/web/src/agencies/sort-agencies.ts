import { comparePersian } from '#persian';
import type { AgencyRow } from '../api/views.js';
import type { AgencySort, AgencySortKey } from './agency-sort.js';

const NUMBER_OF: Record<Exclude<AgencySortKey, 'name'>, (row: AgencyRow) => number | null> = {
  earned: (row) => (row.earned === null ? null : Number(row.earned)),
  rank: (row) => row.rank,
  change: (row) => (row.change === null ? null : Number(row.change)),
};

/** Rows in the wanted order, those without the number last either way, equal ones by name in Persian order. */
export function sortAgencies(rows: readonly AgencyRow[], sort: AgencySort): readonly AgencyRow[] {
  const turn = sort.isDescending ? -1 : 1;
  const byName = (a: AgencyRow, b: AgencyRow) => comparePersian(a.name, b.name);
  if (sort.key === 'name') return [...rows].sort((a, b) => turn * byName(a, b));
  const numberOf = NUMBER_OF[sort.key];
  return [...rows].sort((a, b) => {
    const first = numberOf(a);
    const second = numberOf(b);
    if (first === null || second === null) {
      if (first === second) return byName(a, b);
      return first === null ? 1 : -1;
    }
    return turn * (first - second) || byName(a, b);
  });
}
