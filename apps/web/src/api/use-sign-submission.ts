import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetScores } from './forget-scores.js';
import { postJson } from './post-json.js';
import type { SubmissionView } from './views.js';

/** The signature of the head of the agency. */
export function useSignSubmission(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => postJson<SubmissionView>(`/submissions/${encodeURIComponent(id)}/signature`, {}),
    onSuccess: () => forgetScores(client),
  });
}
