import { useAddress } from '../frame/use-address.js';
import type { AgencyFilter } from './agency-filter.js';
import type { AgencySort, AgencySortKey } from './agency-sort.js';

const SORT_KEYS: readonly AgencySortKey[] = ['name', 'earned', 'rank', 'change'];

function readSort(text: string): AgencySort {
  const key = SORT_KEYS.find((name) => name === text.replace(/^-/, ''));
  return { key: key ?? 'earned', isDescending: text === '' || text.startsWith('-') };
}

export interface AgencySearch {
  readonly filter: AgencyFilter;
  readonly sort: AgencySort;
  setFilter(change: Partial<AgencyFilter>): void;
  setSort(sort: AgencySort): void;
}

/** Filter and order live in the address, so that going into a scorecard and back loses nothing. */
export function useAgencySearch(): AgencySearch {
  const { read, write } = useAddress();
  return {
    filter: {
      text: read('text'),
      group: read('group'),
      level: read('level'),
      province: read('province'),
    },
    sort: readSort(read('sort')),
    setFilter: (change) => write({ ...change }),
    setSort: ({ key, isDescending }) => write({ sort: isDescending ? `-${key}` : key }),
  };
}
