import { type Actor, scopeOf } from '#access';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import type { SubmissionRow } from '../views/submission-view.js';
import { submissionRowOf } from './receipt-view-of.js';

const MOST_ROWS = 500;

export async function listSubmissions(
  { dataSource }: Dependencies,
  actor: Actor,
  filter: { quarter?: string; agency?: string },
): Promise<SubmissionRow[]> {
  const repositories = createRepositories(dataSource.manager);
  const agency = filter.agency ? await findAgency(repositories, filter.agency) : null;
  const rows = await repositories.submissions.list(scopeOf(actor), {
    quarter: filter.quarter,
    agencyId: agency?.id,
    limit: MOST_ROWS,
  });
  return rows.map(submissionRowOf);
}
