import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { ChangesView } from './views.js';

/** What changed since the window before: of an agency, or of the nation. */
export function useChanges(window: string, agency?: string) {
  const path = agency === undefined ? '/overview/changes' : `/agencies/${encodeURIComponent(agency)}/changes`;
  return useQuery({
    queryKey: ['changes', agency ?? null, window],
    queryFn: ({ signal }) => getJson<ChangesView>(path, { window }, signal),
  });
}
