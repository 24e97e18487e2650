import { useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetScores } from './forget-scores.js';
import { postJson } from './post-json.js';
import { reviewPath } from './review-path.js';
import type { ReviewOrder, ReviewView } from './views.js';

/** Confirms a report or sends it back. */
export function useSendReview(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: ReviewOrder) => postJson<ReviewView>(reviewPath(id), order),
    onSuccess: () => forgetScores(client),
  });
}
