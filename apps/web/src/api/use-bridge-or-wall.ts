import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { BridgeOrWallView } from './views.js';

/** Service desk beside access to officials in one window; waits until a window is known. */
export function useBridgeOrWall(window: string | undefined) {
  return useQuery({
    queryKey: ['bridge-or-wall', window],
    queryFn: ({ signal }) => getJson<BridgeOrWallView>('/bridge-or-wall', { window }, signal),
    enabled: window !== undefined,
  });
}
