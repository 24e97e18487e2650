import type { ReportView } from './views.js';

export function isReportUnderWay(report: ReportView): boolean {
  return report.state === 'queued' || report.state === 'rendering';
}
