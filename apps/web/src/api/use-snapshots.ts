import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { SnapshotView } from './views.js';

/** Frozen windows and their corrections, the latest first. */
export function useSnapshots() {
  return useQuery({
    queryKey: ['snapshots'],
    queryFn: ({ signal }) => getJson<SnapshotView[]>('/snapshots', {}, signal),
  });
}
