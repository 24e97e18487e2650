import { useQuery } from '@tanstack/react-query';
import { ApiError } from './api-error.js';
import { getJson } from './get-json.js';
import type { SessionView } from './views.js';

export const SESSION_KEY = ['session'] as const;

async function readSession(): Promise<SessionView | null> {
  try {
    return await getJson<SessionView>('/session');
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: 300_000 });
}
