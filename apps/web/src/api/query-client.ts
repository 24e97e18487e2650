import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';
import { SESSION_KEY } from './use-session.js';

/** Only a failure of the world is tried again; a rule that refused once refuses again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500);
}

/** The one cache of API answers. An answer of 401 anywhere means that the session has ended, so the sign-in page takes over. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiError && error.status === 401) client.setQueryData(SESSION_KEY, null);
      },
    }),
    defaultOptions: {
      queries: { retry: isWorthRetrying, staleTime: 30_000, refetchOnWindowFocus: false },
    },
  });
  return client;
}
