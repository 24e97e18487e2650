import { useSearchParams } from 'react-router';
import type { AgencyFilter } from './agency-filter.js';
import type { AgencySort, AgencySortKey } from './agency-sort.js';

const SORT_KEYS: readonly AgencySortKey[] = ['name', 'earned', 'rank', 'change'];

function readSort(text: string | null): AgencySort {
  const isDescending = text === null || text.startsWith('-');
  const key = SORT_KEYS.find((name) => name === (text ?? 'earned').replace(/^-/, ''));
  return { key: key ?? 'earned', isDescending };
}

export interface AgencySearch {
  readonly filter: AgencyFilter;
  readonly sort: AgencySort;
  setFilter(change: Partial<AgencyFilter>): void;
  setSort(sort: AgencySort): void;
}

/** Filter and order live in the address, so that going into a scorecard and back loses nothing. */
export function useAgencySearch(): AgencySearch {
  const [search, setSearch] = useSearchParams();
  const set = (values: Readonly<Record<string, string>>) =>
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries(values))
          if (value === '') before.delete(name);
          else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const { text, group, level, province } = {
    text: search.get('text') ?? '',
    group: search.get('group') ?? '',
    level: search.get('level') ?? '',
    province: search.get('province') ?? '',
  };
  return {
    filter: { text, group, level, province },
    sort: readSort(search.get('sort')),
    setFilter: (change) => set({ ...change }),
    setSort: ({ key, isDescending }) => set({ sort: isDescending ? `-${key}` : key }),
  };
}
