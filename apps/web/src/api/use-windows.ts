import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { WindowView } from './views.js';

export function useWindows() {
  return useQuery({
    queryKey: ['windows'],
    queryFn: ({ signal }) => getJson<WindowView[]>('/windows', {}, signal),
    staleTime: 3_600_000,
  });
}
