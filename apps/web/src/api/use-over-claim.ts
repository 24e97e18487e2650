import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { OverClaimView } from './views.js';

/** Self and confirmed score of an agency in a window. */
export function useOverClaim(agency: string, window: string) {
  return useQuery({
    queryKey: ['over-claim', agency, window],
    queryFn: ({ signal }) =>
      getJson<OverClaimView>(`/agencies/${encodeURIComponent(agency)}/over-claim`, { window }, signal),
  });
}
