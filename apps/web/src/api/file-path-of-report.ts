import type { ReportFormat, ReportView } from './views.js';

/** Where a ready report's file lies, below /api. */
export function filePathOfReport(report: ReportView, format: ReportFormat): string {
  return `/reports/${encodeURIComponent(report.id)}/files/${format}`;
}
