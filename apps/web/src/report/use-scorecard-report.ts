import { useEffect, useState } from 'react';
import { filePathOfReport } from '../api/file-path-of-report.js';
import { isReportUnderWay } from '../api/is-report-under-way.js';
import { saveFile } from '../api/save-file.js';
import { useReport } from '../api/use-report.js';
import { useRequestReport } from '../api/use-request-report.js';
import type { ReportFormat, ReportView } from '../api/views.js';

export interface ScorecardReport {
  readonly report: ReportView | undefined;
  readonly isBusy: boolean;
  readonly error: Error | null;
  /** The format being waited for. */
  readonly wanted: ReportFormat | null;
  /** Asks for the report unless this page has it already, and saves the file as soon as it is ready. */
  get(format: ReportFormat): void;
}

/** One scorecard's report: asked for once, both files taken from it. A new page (agency or window) asks anew. */
export function useScorecardReport(agency: string, window: string): ScorecardReport {
  const request = useRequestReport();
  const id = request.data?.id ?? null;
  const { data: report, error: readingError } = useReport(id);
  const [wanted, setWanted] = useState<ReportFormat | null>(null);
  const [savingError, setSavingError] = useState<Error | null>(null);

  const isReady = report?.state === 'ready';
  useEffect(() => {
    if (!isReady || !wanted) return;
    const file = report.files.find(({ format }) => format === wanted);
    saveFile(filePathOfReport(report, wanted), file?.fileName ?? `scorecard.${wanted}`)
      .catch(setSavingError)
      .finally(() => setWanted(null));
  }, [isReady, report, wanted]);

  const get = (format: ReportFormat) => {
    setSavingError(null);
    setWanted(format);
    if (id === null || report?.state === 'failed') request.mutate({ kind: 'scorecard', agency, window });
  };
  const error = request.error ?? readingError ?? savingError;
  const isUnderWay = request.isPending || (report !== undefined && isReportUnderWay(report));
  return {
    report,
    isBusy: error === null && (isUnderWay || (isReady && wanted !== null)),
    error,
    wanted,
    get,
  };
}
