import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from './post-json.js';
import type { ReportKind, ReportView } from './views.js';

export interface ReportRequest {
  readonly kind: ReportKind;
  readonly window: string;
  readonly agency?: string;
}

export function useRequestReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ReportRequest) => postJson<ReportView>('/reports', request),
    onSuccess: (report) => {
      client.setQueryData(['report', report.id], report);
      return Promise.all([
        client.invalidateQueries({ queryKey: ['reports', report.kind] }),
        client.invalidateQueries({ queryKey: ['queue'] }),
      ]);
    },
  });
}
