import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { CarryOverView } from './views.js';

/** What of a submission's workbook the current one would hold; its file never changes, so it is asked once. */
export function useCarryOver(submission: string) {
  return useQuery({
    queryKey: ['carry-over', submission],
    queryFn: ({ signal }) =>
      getJson<CarryOverView>(`/submissions/${encodeURIComponent(submission)}/carry-over`, {}, signal),
    staleTime: Infinity,
  });
}
