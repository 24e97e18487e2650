import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { TriableEditionView } from './views.js';

/** The edition that the laboratory starts from; waits until a window is known. */
export function useTriableEdition(window: string | undefined) {
  return useQuery({
    queryKey: ['triable-edition', window],
    queryFn: ({ signal }) => getJson<TriableEditionView>('/laboratory/edition', { window }, signal),
    enabled: window !== undefined,
  });
}
