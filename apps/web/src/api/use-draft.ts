import { useQuery } from '@tanstack/react-query';
import { draftPath } from './draft-path.js';
import { getJson } from './get-json.js';
import type { DraftView } from './views.js';

/** The form as it was last saved: asked anew whenever it is opened, and left to its keeper from then on. */
export function useDraft(agency: string, quarter: string) {
  return useQuery({
    queryKey: ['draft', agency, quarter],
    queryFn: ({ signal }) => getJson<DraftView>(draftPath(agency, quarter), {}, signal),
    staleTime: Infinity,
    gcTime: 0,
  });
}
