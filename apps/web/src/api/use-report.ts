import { useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import { isReportUnderWay } from './is-report-under-way.js';
import type { ReportView } from './views.js';

/** One report, asked every 1.2 s until it is ready or failed. */
export function useReport(id: string | null) {
  return useQuery({
    queryKey: ['report', id],
    queryFn: ({ signal }) => getJson<ReportView>(`/reports/${encodeURIComponent(id ?? '')}`, {}, signal),
    enabled: id !== null,
    refetchInterval: ({ state }) => (!state.data || isReportUnderWay(state.data) ? 1_200 : false),
  });
}
