import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { SubmissionRow } from './views.js';

/** The submissions the reader may see, newest first as the API orders them; asked again while the page is open. */
export function useSubmissions(quarter?: string) {
  return useQuery({
    queryKey: ['submissions', quarter],
    queryFn: ({ signal }) => getJson<SubmissionRow[]>('/submissions', { quarter }, signal),
    refetchInterval: 15_000,
  });
}
