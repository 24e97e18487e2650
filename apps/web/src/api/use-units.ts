import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { UnitsBy, UnitsView } from './views.js';

/** The units' scores of provinces or parents in a window; waits until a window is known. */
export function useUnits(window: string | undefined, by: UnitsBy) {
  return useQuery({
    queryKey: ['units', window, by],
    queryFn: ({ signal }) => getJson<UnitsView>('/units', { window, by }, signal),
    enabled: window !== undefined,
  });
}
