import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import { isImportUnderWay } from './is-import-under-way.js';
import type { BulkImportView } from './views.js';

/** The imports, the latest first; asked every 1.5 s while one is under way. */
export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => getJson<BulkImportView[]>('/imports', {}, signal),
    refetchInterval: ({ state }) => (state.data?.some(isImportUnderWay) ? 1_500 : false),
  });
}
