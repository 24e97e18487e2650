import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { SensitivityView } from './views.js';

/** On what the rank of an agency rests; waits until one is chosen. */
export function useSensitivity(agency: string | null, window: string) {
  return useQuery({
    queryKey: ['sensitivity', agency, window],
    queryFn: ({ signal }) =>
      getJson<SensitivityView>(
        `/agencies/${encodeURIComponent(agency ?? '')}/sensitivity`,
        { window },
        signal,
      ),
    enabled: agency !== null,
  });
}
