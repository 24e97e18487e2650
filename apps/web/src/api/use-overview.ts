import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { OverviewView } from './views.js';

/** The nation in one window; waits until a window is known. */
export function useOverview(window: string | undefined) {
  return useQuery({
    queryKey: ['overview', window],
    queryFn: ({ signal }) => getJson<OverviewView>('/overview', { window }, signal),
    enabled: window !== undefined,
  });
}
