import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { FindingView, SubmissionView } from './views.js';

/** The findings of a submission: those that came with it at once, all of them a moment later where there are more. */
export function useFindings({ id, findings, findingCount }: SubmissionView): {
  findings: readonly FindingView[];
  isWhole: boolean;
} {
  const isMore = findingCount > findings.length;
  const { data } = useQuery({
    queryKey: ['findings', id],
    queryFn: ({ signal }) =>
      getJson<FindingView[]>(`/submissions/${encodeURIComponent(id)}/findings`, {}, signal),
    enabled: isMore,
    staleTime: Infinity,
  });
  return { findings: data ?? findings, isWhole: !isMore || data !== undefined };
}
