import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { FindingView } from '../views/finding-view.js';
import { findingViewOf } from './finding-view-of.js';
import { visibleSubmission } from './visible-submission.js';

/** @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN */
export async function listFindings(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
): Promise<FindingView[]> {
  const repositories = createRepositories(dataSource.manager);
  const { editionCode } = await visibleSubmission(repositories, actor, id);
  const edition = (await repositories.editions.all()).find(({ code }) => code === editionCode);
  return (await repositories.submissions.findings(id)).map((finding) => findingViewOf(finding, edition));
}
