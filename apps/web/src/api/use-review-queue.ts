import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { ReviewQueueView } from './views.js';

/** Signed reports that wait for a review, with what their agencies claim in the window. */
export function useReviewQueue(window: string | undefined) {
  return useQuery({
    queryKey: ['review-queue', window],
    queryFn: ({ signal }) => getJson<ReviewQueueView>('/review-queue', { window }, signal),
    enabled: window !== undefined,
  });
}
