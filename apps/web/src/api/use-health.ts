import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { HealthView } from './views.js';

/** Asked before anyone is signed in: whether this is a demonstration. */
export function useHealth() {
  return useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => getJson<HealthView>('/health', {}, signal),
    staleTime: Infinity,
  });
}
