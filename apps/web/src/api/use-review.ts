import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import { reviewPath } from './review-path.js';
import type { ReviewView } from './views.js';

/** One report value by value, with the steps that people took. */
export function useReview(id: string, isEnabled = true) {
  return useQuery({
    queryKey: ['review', id],
    queryFn: ({ signal }) => getJson<ReviewView>(reviewPath(id), {}, signal),
    enabled: isEnabled,
  });
}
