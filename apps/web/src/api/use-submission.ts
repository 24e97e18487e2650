import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { SubmissionStep, SubmissionView } from './views.js';

const LAST_STEPS: ReadonlySet<SubmissionStep> = new Set<SubmissionStep>(['scored', 'rejected', 'failed']);

/** One submission, asked every 1.5 s until it is scored, rejected or failed. */
export function useSubmission(id: string | null) {
  return useQuery({
    queryKey: ['submission', id],
    queryFn: ({ signal }) =>
      getJson<SubmissionView>(`/submissions/${encodeURIComponent(id ?? '')}`, {}, signal),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && LAST_STEPS.has(state.data.step) ? false : 1_500),
  });
}
