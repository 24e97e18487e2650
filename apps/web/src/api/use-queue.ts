import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { QueueView } from './views.js';

/** How busy the queue is, asked every 5 s while shown. */
export function useQueue() {
  return useQuery({
    queryKey: ['queue'],
    queryFn: ({ signal }) => getJson<QueueView>('/queue', {}, signal),
    refetchInterval: 5_000,
  });
}
