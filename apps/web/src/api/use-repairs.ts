import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { RepairView } from './views.js';

/** What in a submission's workbook can be mended without judgement; its file never changes, so it is asked once. */
export function useRepairs(submission: string) {
  return useQuery({
    queryKey: ['repairs', submission],
    queryFn: ({ signal }) =>
      getJson<RepairView[]>(`/submissions/${encodeURIComponent(submission)}/repairs`, {}, signal),
    staleTime: Infinity,
  });
}
