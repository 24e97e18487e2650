import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { AgencyRow } from './views.js';

/** Every agency in the reader's scope, with its score in the window. */
export function useAgencies(window: string | undefined, isEnabled = true) {
  return useQuery({
    queryKey: ['agencies', window],
    queryFn: ({ signal }) => getJson<AgencyRow[]>('/agencies', { window }, signal),
    enabled: window !== undefined && isEnabled,
  });
}
