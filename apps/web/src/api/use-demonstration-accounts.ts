import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { DemonstrationAccountView } from './views.js';

/** The accounts of a demonstration; asked only where the installation says it is one. */
export function useDemonstrationAccounts(isDemonstration: boolean) {
  return useQuery({
    queryKey: ['demonstration-accounts'],
    queryFn: ({ signal }) => getJson<DemonstrationAccountView[]>('/demonstration-accounts', {}, signal),
    enabled: isDemonstration,
    staleTime: Infinity,
  });
}
