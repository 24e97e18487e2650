import type { QueryClient } from '@tanstack/react-query';

const KEPT = new Set<unknown>(['session', 'health', 'demonstration-accounts']);

/** Removes what one account saw before another takes its place; the session's own entry stays, since the page watches it. */
export function forgetAnswers(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => !KEPT.has(queryKey[0]) });
}
