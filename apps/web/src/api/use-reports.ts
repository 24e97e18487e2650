import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import { isReportUnderWay } from './is-report-under-way.js';
import type { ReportKind, ReportView } from './views.js';

/** The reports made for a window; asked every 2 s while one is under way. */
export function useReports(kind: ReportKind, window: string | undefined) {
  return useQuery({
    queryKey: ['reports', kind, window],
    queryFn: ({ signal }) => getJson<ReportView[]>('/reports', { kind, window }, signal),
    enabled: window !== undefined,
    refetchInterval: ({ state }) => (state.data?.some(isReportUnderWay) ? 2_000 : false),
  });
}
