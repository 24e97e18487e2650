import { formatInstant, parseWindow, windowTitle } from '#calendar';
import type { ReportRecord } from '#persistence';
import type { ReportView } from '../views/report-view.js';
import { reportTitle } from './report-title.js';

export function reportViewOf(report: ReportRecord): ReportView {
  return {
    id: report.id,
    kind: report.kind,
    title: reportTitle(report),
    window: report.window,
    windowTitle: windowTitle(parseWindow(report.window)),
    agency: report.agency ? { code: report.agency.code, name: report.agency.name } : null,
    state: report.state,
    step: report.step,
    done: report.done,
    total: report.total,
    ahead: report.ahead,
    requestedAt: report.requestedAt.toISOString(),
    requestedAtTitle: formatInstant(report.requestedAt),
    files: report.files.map(({ format, fileName, bytes, sha256 }) => ({ format, fileName, bytes, sha256 })),
    failure: report.failure,
  };
}
