import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { PooledUnitsView, UnitsBy } from './views.js';

/** The pooled values of the units of one province or parent; waits until a window is known. */
export function usePooledUnits(window: string | undefined, by: UnitsBy, code: string) {
  return useQuery({
    queryKey: ['pooled-units', window, by, code],
    queryFn: ({ signal }) =>
      getJson<PooledUnitsView>(`/units/${encodeURIComponent(code)}`, { window, by }, signal),
    enabled: window !== undefined,
  });
}
