import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { ScorecardView } from './views.js';

export function useScorecard(agency: string, window: string | undefined) {
  return useQuery({
    queryKey: ['scorecard', agency, window],
    queryFn: ({ signal }) =>
      getJson<ScorecardView>(`/agencies/${encodeURIComponent(agency)}/scorecard`, { window }, signal),
    enabled: window !== undefined,
  });
}
