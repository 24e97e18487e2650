import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { ExplainView } from './views.js';

/** The way to one indicator's points, asked for when it is opened. */
export function useExplanation(agency: string, window: string, indicator: string) {
  return useQuery({
    queryKey: ['explanation', agency, window, indicator],
    queryFn: ({ signal }) =>
      getJson<ExplainView>(
        `/agencies/${encodeURIComponent(agency)}/explanation`,
        { window, indicator },
        signal,
      ),
  });
}
