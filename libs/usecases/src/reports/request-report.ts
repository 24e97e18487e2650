import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories, inTransaction } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import { existsIn } from '../scores/agency-in-window.js';
import { requireClosed } from '../scores/require-closed.js';
import type { ReportView } from '../views/report-view.js';
import { REPORT_STEPS } from './report-steps.js';
import { reportViewOf } from './report-view-of.js';

/** Step 9 (design §3): row `queued`, commit, ring `render-report`. @throws DomainError AGENCY_UNKNOWN, SCORE_MISSING, FORBIDDEN */
export async function requestReport(
  { dataSource, queue, clock }: Dependencies,
  actor: Actor,
  request: { kind: 'scorecard' | 'annual'; agency?: string; window: string },
): Promise<ReportView> {
  const window = parseWindow(request.window);
  const repositories = createRepositories(dataSource.manager);
  const agency = request.kind === 'scorecard' ? await findAgency(repositories, request.agency ?? '') : null;
  await authorise(
    repositories,
    actor,
    request.kind === 'scorecard' ? 'make-scorecard' : 'make-annual-report',
    agency?.id,
  );
  requireClosed(window, clock.now(), agency?.code);
  if (agency && !existsIn(agency, window.quarters))
    throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const id = await inTransaction(
    dataSource,
    async ({ reports }) =>
      await reports.add(
        {
          kind: request.kind,
          window: window.code,
          agencyId: agency?.id ?? null,
          requestedById: actor.userId,
          requestedAt: clock.now(),
        },
        REPORT_STEPS.queued,
      ),
    async (reportId) => {
      await queue.ring({ name: 'render-report', reportId });
    },
  );
  const report = await repositories.reports.find(id);
  if (!report) throw new DomainError('REPORT_UNKNOWN', { report: id });
  return reportViewOf(report);
}
