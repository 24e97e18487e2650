import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { SilenceLedgerView } from './views.js';

/** Who reported and who did not, in the quarters up to the end of a window; waits until a window is known. */
export function useSilenceLedger(window: string | undefined) {
  return useQuery({
    queryKey: ['silence-ledger', window],
    queryFn: ({ signal }) => getJson<SilenceLedgerView>('/silence-ledger', { window }, signal),
    enabled: window !== undefined,
  });
}
