import type { QueryClient } from '@tanstack/react-query';

const RESTING_ON_REVIEWS = ['submission', 'submissions', 'review', 'review-queue', 'over-claim', 'scorecard'];

/** After a signature or a review: whatever was shown of it before is asked anew. */
export async function forgetScores(client: QueryClient): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey }) => RESTING_ON_REVIEWS.includes(String(queryKey[0])),
  });
}
