import type { Actor } from '#access';
import { DomainError } from '#faults';
import { createRepositories, type ReportRecord, type Repositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { ReportView } from '../views/report-view.js';
import { reportViewOf } from './report-view-of.js';

/** @throws DomainError REPORT_UNKNOWN, FORBIDDEN */
export async function findReport(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
): Promise<ReportView> {
  const repositories = createRepositories(dataSource.manager);
  return reportViewOf(await visibleReport(repositories, actor, id));
}

export async function visibleReport(
  repositories: Repositories,
  actor: Actor,
  id: string,
): Promise<ReportRecord> {
  const report = await repositories.reports.find(id);
  if (!report) throw new DomainError('REPORT_UNKNOWN', { report: id });
  await authorise(repositories, actor, report.agency ? 'view-agency' : 'view-nation', report.agency?.id);
  return report;
}
