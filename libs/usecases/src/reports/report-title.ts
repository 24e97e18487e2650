import { parseWindow, windowTitle } from '#calendar';
import type { ReportRecord } from '#persistence';

export function reportTitle(report: Pick<ReportRecord, 'kind' | 'window' | 'agency'>): string {
  const window = windowTitle(parseWindow(report.window));
  return report.kind === 'annual'
    ? `گزارش ملی سالانه، ${window}`
    : `کارنامهٔ ${report.agency?.name ?? ''}، ${window}`;
}
