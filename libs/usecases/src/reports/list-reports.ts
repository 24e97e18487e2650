import { type Actor, scopeOf } from '#access';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import type { ReportView } from '../views/report-view.js';
import { reportViewOf } from './report-view-of.js';

export async function listReports(
  { dataSource }: Dependencies,
  actor: Actor,
  filter: { kind?: 'scorecard' | 'annual'; window?: string },
): Promise<ReportView[]> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'view-nation');
  const reports = await repositories.reports.list(scopeOf(actor), {
    kind: filter.kind,
    window: filter.window,
  });
  return reports.map(reportViewOf);
}
